// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ScalingScheduleBaseConfig, ScalingScheduleEntry};

/// Schema `ScalingSchedule` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedule {
    /// List of schedule entries.
    pub entries: Option<Vec<ScalingScheduleEntry>>,
    /// The member `baseConfig`.
    pub base_config: Option<ScalingScheduleBaseConfig>,
    /// ID of the currently-active schedule entry. Absent when no entry is active and the base config is in effect.
    pub active_entry_id: Option<String>,
}

impl Object for ScalingSchedule {
    const NAME: &'static str = "ScalingSchedule";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            entries: fields.optional("entries"),
            base_config: fields.optional("baseConfig"),
            active_entry_id: fields.optional("activeEntryId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("entries", &self.entries);
        fields.optional("baseConfig", &self.base_config);
        fields.optional("activeEntryId", &self.active_entry_id);
    }
}

json_object!(ScalingSchedule);
