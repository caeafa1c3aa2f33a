//! The cost of any span of days: the API gives 31 days at a time.

use std::fmt::Display;

use crate::billing::{Billing, UsageCost};
use crate::runtime::{Date, Error};

/// The most days that one call may ask for, the first and the last counted.
const DAYS: i64 = 31;

impl Billing {
    /// What an organization used and what that cost, from one day to another, both included (`2026-10-01`), over any span. Like
    /// [`get_usage_cost`](Self::get_usage_cost), with a call for each 31 days, one after the other. `filter` is that of
    /// [`GetUsageCost`](crate::billing::operations::GetUsageCost::filter); `[""; 0]` for none.
    ///
    /// The records are in the order of the spans. There is a grand total where every answer had one.
    ///
    /// # Errors
    /// Those of the API; a text that is not a date, or a first day that is after the last: then nothing is sent.
    pub async fn usage_cost_over(
        &self,
        organization_id: impl Display,
        from_date: impl Into<Date>,
        to_date: impl Into<Date>,
        filter: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<UsageCost, Error> {
        let (from_date, to_date) = (from_date.into(), to_date.into());
        let day = |date: &Date| {
            let not_a_date = || Error::build(format!("{date:?} is not a date: write it as 2026-10-01"));
            date.days().ok_or_else(not_a_date)
        };
        let (mut first, last) = (day(&from_date)?, day(&to_date)?);
        if first > last {
            return Err(Error::build(format!("the first day, {from_date}, is after the last, {to_date}")));
        }
        let organization_id = organization_id.to_string();
        let filter: Vec<String> = filter.into_iter().map(Into::into).collect();
        let (mut total, mut costs) = (Some(0.0), Vec::new());
        while first <= last {
            let until = last.min(first + DAYS - 1);
            let call = self.get_usage_cost(&organization_id, Date::of_days(first), Date::of_days(until));
            let part = call.filter(filter.clone()).await?;
            total = total.zip(part.grand_total_chc).map(|(total, part)| total + part);
            costs.extend(part.costs.unwrap_or_default());
            first = until + 1;
        }
        Ok(UsageCost { grand_total_chc: total, costs: Some(costs) })
    }
}
