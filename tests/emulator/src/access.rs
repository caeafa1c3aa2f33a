//! Who calls, and whether they may: keys, tokens, addresses, permissions, and ten requests in any ten seconds.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::IpAddr;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::call::Refused;
use crate::document::{Document, Operation};
use crate::state::State;

/// Who has been let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    /// A key, by its path.
    Key(String),
    /// A bearer token: it may read.
    Token,
}

/// Who an `Authorization` header belongs to.
pub(crate) fn authenticate(state: &State, header: Option<&str>, address: IpAddr) -> Result<Identity, Refused> {
    let refused = |why: &str| Refused::new(401, why.to_owned());
    let header = header.ok_or_else(|| refused("there is no `Authorization` header; send an API key with Basic"))?;
    let (scheme, credentials) = header.split_once(' ').unwrap_or((header, ""));
    if scheme.eq_ignore_ascii_case("bearer") {
        return if credentials == state.token { Ok(Identity::Token) } else { Err(refused("the token is unknown")) };
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(refused("the scheme is neither Basic nor Bearer"));
    }
    let decoded = STANDARD.decode(credentials.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let decoded = decoded.ok_or_else(|| refused("the credentials are not Base64"))?;
    let (id, secret) = decoded.split_once(':').ok_or_else(|| refused("the credentials have no colon"))?;
    let credential = match state.credentials.get(id) {
        Some(credential) if !credential.is_hashed && credential.secret == secret => Some(credential),
        _ => {
            let hashed = state.credentials.get(&hash(id));
            hashed.filter(|credential| credential.is_hashed && credential.secret == hash(secret))
        }
    };
    let credential = credential.ok_or_else(|| refused("the API key is unknown, or its secret is wrong"))?;
    let key = state.object(&credential.key).ok_or_else(|| refused("the API key was deleted"))?;
    if key.value["state"] == "disabled" {
        return Err(refused("the API key is disabled"));
    }
    if key.value["expireAt"].as_str().is_some_and(|time| is_past(time, state)) {
        return Err(refused("the API key has expired"));
    }
    let list = key.value["ipAccessList"].as_array();
    let sources = list.into_iter().flatten().filter_map(|entry| entry["source"].as_str());
    let sources: Vec<&str> = sources.collect();
    if !sources.is_empty() && !sources.iter().any(|source| covers(source, address)) {
        return Err(refused("the address of the caller is not on the list of the API key"));
    }
    Ok(Identity::Key(credential.key.clone()))
}

/// Base64 of SHA-256, as the description of `hashData` has it.
pub(crate) fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

fn is_past(time: &str, state: &State) -> bool {
    time.parse::<jiff::Timestamp>().is_ok_and(|time| time <= state.clock.now())
}

/// Whether an address or a CIDR block has an address.
fn covers(source: &str, address: IpAddr) -> bool {
    let (base, bits) = source.split_once('/').map_or((source, None), |(base, bits)| (base, bits.parse::<u32>().ok()));
    match (base.parse::<IpAddr>(), address) {
        (Ok(IpAddr::V4(base)), IpAddr::V4(address)) => {
            let kept = u32::MAX.checked_shl(32_u32.saturating_sub(bits.unwrap_or(32))).unwrap_or(0);
            base.to_bits() & kept == address.to_bits() & kept
        }
        (Ok(IpAddr::V6(base)), IpAddr::V6(address)) => {
            let kept = u128::MAX.checked_shl(128_u32.saturating_sub(bits.unwrap_or(128))).unwrap_or(0);
            base.to_bits() & kept == address.to_bits() & kept
        }
        _ => false,
    }
}

/// Whether the caller has the permissions of the operation.
pub(crate) fn permit(
    document: &Document,
    state: &State,
    operation: &Operation,
    identity: &Identity,
    path: &[(String, String)],
    command: Option<&str>,
) -> Result<(), Refused> {
    let argument = |name: &str| path.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
    let Identity::Key(key) = identity else {
        return if operation.reads() { Ok(()) } else { Err(Refused::new(403, "a bearer token may only read")) };
    };
    let own = key.split('/').nth(3);
    if argument("organizationId").is_some_and(|organization| Some(organization) != own) {
        return match state.object(&format!("/v1/organizations/{}", argument("organizationId").unwrap_or_default())) {
            Some(_) => Err(Refused::new(403, "the API key belongs to another organization")),
            None => Err(Refused::missing("such organization")),
        };
    }
    let extra = document.behaviour.permissions.iter().filter(|one| {
        one.operations.contains(&operation.id) && (one.command.is_none() || one.command.as_deref() == command)
    });
    let wanted: Vec<&str> =
        operation.scopes.iter().map(String::as_str).chain(extra.map(|one| one.scope.as_str())).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let Some(key) = state.object(key) else { return Ok(()) };
    let roles: Vec<&Value> = roles_of(state, own.unwrap_or_default(), &key.value);
    for scope in wanted {
        let has = match scope {
            "admin" => roles.iter().any(|role| role["type"] == "system" && role["name"] == "Admin"),
            scope => allows(&roles, scope, argument("serviceId")),
        };
        if !has {
            return Err(Refused::new(403, format!("the API key lacks the permission {scope}")));
        }
    }
    Ok(())
}

/// The roles of a key or a member.
fn roles_of<'a>(state: &'a State, organization: &str, holder: &Value) -> Vec<&'a Value> {
    let ids: Vec<&Value> =
        holder["assignedRoles"].as_array().into_iter().flatten().map(|role| &role["roleId"]).collect();
    state.values(&format!("/v1/organizations/{organization}/roles")).filter(|role| ids.contains(&&role["id"])).collect()
}

/// Whether policies grant a permission on the service that the call is about. A policy that denies wins.
fn allows(roles: &[&Value], scope: &str, service: Option<&str>) -> bool {
    let mut is_allowed = false;
    for policy in roles.iter().flat_map(|role| role["policies"].as_array().into_iter().flatten()) {
        let texts = |member: &str| -> Vec<&str> {
            policy[member].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
        };
        let names = texts("permissions").into_iter().any(|own| own == scope || own == "*");
        let covers = texts("resources").into_iter().any(|resource| match (resource.split_once('/'), service) {
            (Some(("instance", "*")), _) | (None, _) => true,
            (Some(("instance", id)), Some(service)) => id == service,
            (Some(("organization", _)), _) => true,
            _ => false,
        });
        if names && covers {
            if policy["allowDeny"] == "DENY" {
                return false;
            }
            is_allowed = true;
        }
    }
    is_allowed
}

/// So many requests in any so long a time, for each key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// How many.
    pub requests: usize,
    /// In any so long a time.
    pub per: Duration,
}

impl RateLimit {
    /// That of the API: 10 requests in 10 s.
    pub const REAL: Self = Self { requests: 10, per: Duration::from_secs(10) };

    /// Reads `10/10s` or `off`.
    ///
    /// # Errors
    ///
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Option<Self>, String> {
        if text == "off" {
            return Ok(None);
        }
        let wrong = || format!("{text:?} is neither `REQUESTS/SECONDSs`, as in `10/10s`, nor `off`");
        let (requests, per) = text.split_once('/').ok_or_else(wrong)?;
        let seconds: u64 = per.strip_suffix('s').unwrap_or(per).parse().map_err(|_| wrong())?;
        let requests = requests.parse().map_err(|_| wrong())?;
        if requests == 0 || seconds == 0 {
            return Err(wrong());
        }
        Ok(Some(Self { requests, per: Duration::from_secs(seconds) }))
    }
}

/// When each key has called. In the time of the machine, which `advance` moves along.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    calls: HashMap<String, VecDeque<Instant>>,
    advanced: Duration,
}

/// How much is left.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Left {
    pub(crate) is_over: bool,
    pub(crate) remaining: usize,
    /// When the next call is let through, or when all of them are.
    pub(crate) reset: Duration,
}

impl Limiter {
    pub(crate) fn advance(&mut self, by: Duration) {
        self.advanced += by;
    }

    /// Counts a call; one that is refused is not counted.
    pub(crate) fn count(&mut self, limit: RateLimit, key: &str) -> Left {
        let now = Instant::now() + self.advanced;
        let calls = self.calls.entry(key.to_owned()).or_default();
        while calls.front().is_some_and(|call| now.saturating_duration_since(*call) >= limit.per) {
            calls.pop_front();
        }
        let is_over = calls.len() >= limit.requests;
        let reset =
            calls.front().map_or(limit.per, |call| limit.per.saturating_sub(now.saturating_duration_since(*call)));
        if !is_over {
            calls.push_back(now);
        }
        Left { is_over, remaining: limit.requests.saturating_sub(calls.len()), reset }
    }

    /// Forgets all.
    pub(crate) fn clear(&mut self) {
        self.calls.clear();
    }
}

/// Whom a role names: `apiKey/<id>` and `user/<id>`.
pub(crate) fn actors(state: &State, organization: &str) -> BTreeMap<String, Vec<String>> {
    let mut actors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (collection, kind, id) in [("keys", "apiKey", "id"), ("members", "user", "userId")] {
        for holder in state.values(&format!("/v1/organizations/{organization}/{collection}")) {
            for role in holder["assignedRoles"].as_array().into_iter().flatten() {
                let actor = format!("{kind}/{}", holder[id].as_str().unwrap_or_default());
                actors.entry(role["roleId"].as_str().unwrap_or_default().to_owned()).or_default().push(actor);
            }
        }
    }
    actors
}
