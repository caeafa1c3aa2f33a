//! An invitation into a member.

use std::fmt::Display;

use crate::ext::wait::{WaitOptions, wait_for};
use crate::members::operations::{CreateInvitation, GetInvitation};
use crate::members::{InvitationPostRequest, Member, Members};
use crate::runtime::{Error, Goal, Operation, Wait};

/// An invitation has no states: it is there until it is accepted, deleted, or expires.
const GONE: Goal = Goal { reached: &[], hopeless: &[] };
/// How often the members are looked at after the invitation is gone: what is read may be some seconds old.
const LOOKS: u32 = 5;

impl Members {
    /// Invites someone and waits until they are a member. People take their time: give `options` a deadline of days and an
    /// interval of minutes.
    ///
    /// # Errors
    /// Those of the API and of the wait. An invitation that is gone although there is no such member (it was deleted, or
    /// expired) is an error of kind [`Waiter`](crate::ErrorKind::Waiter). After an error of the wait the invitation is still
    /// there.
    pub async fn invite_and_wait(
        &self,
        organization_id: impl Display,
        body: InvitationPostRequest,
        options: WaitOptions,
    ) -> Result<Member, Error> {
        let organization_id = organization_id.to_string();
        let email = body.email.clone();
        let made = self.create_invitation(&organization_id, body).strict(false).send_raw().await?;
        if made.value.id.is_empty() {
            return Err(Error::unexpected(CreateInvitation::INFO, "the response has no invitation with an id", &made));
        }
        let invitation = self.get_invitation(&organization_id, &made.value.id);
        wait_for(Wait::until_gone(invitation, |_| Some("not accepted yet"), GONE), options).await?;
        for look in 0..LOOKS {
            if look > 0 {
                tokio::time::sleep(options.interval).await;
            }
            let members = self.list(&organization_id).await?;
            let is_theirs = |member: &Member| member.email.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(&email));
            if let Some(member) = members.into_iter().find(is_theirs) {
                return Ok(member);
            }
        }
        let message = "the invitation was deleted or expired: there is no member with its address";
        Err(Error::waiter(GetInvitation::INFO, message, "no invitation".to_owned()))
    }
}
