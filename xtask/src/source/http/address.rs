//! Turns hosts and addresses into an answer: are they inside, that is, not on the public internet?

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::{Host, Url};

/// Names that no public server has (RFC 6761, RFC 6762, and what ICANN keeps for private use).
const INSIDE: [&str; 5] = ["localhost", "local", "internal", "localdomain", "home.arpa"];

/// Whether the host is an address inside, or has a name that only hosts inside have.
pub(super) fn is_internal(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => is_inside(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_inside(IpAddr::V6(address)),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.').to_lowercase();
            let has = |last: &str| name.strip_suffix(last).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            !name.contains('.') || INSIDE.iter().any(|last| has(last))
        }
        None => true,
    }
}

/// Whether the host, by its name outside, has an address inside.
pub(super) fn resolves_inside(url: &Url) -> bool {
    let addresses = url.socket_addrs(|| None).unwrap_or_default();
    addresses.iter().any(|address| is_inside(address.ip()))
}

/// Whether it is the machine itself, its link, a private network, or no address of one host.
fn is_inside(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_broadcast()
                || address.is_multicast()
                || a == 0
                || a >= 240
                // Shared between a provider and its customers; protocols; benchmarks.
                || (a == 100 && (64..128).contains(&b))
                || (a, b, c) == (192, 0, 0)
                || (a == 198 && (18..20).contains(&b))
        }
        IpAddr::V6(address) => embedded(address).map_or_else(
            || {
                address.is_loopback()
                    || address.is_unspecified()
                    || address.is_multicast()
                    || address.is_unique_local()
                    || address.is_unicast_link_local()
            },
            |address| is_inside(IpAddr::V4(address)),
        ),
    }
}

/// The IPv4 address that an IPv6 address stands for: mapped, or behind the well-known prefixes of NAT64 and 6to4.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, ..] = address.segments();
    let octets = address.octets();
    let at = |start: usize| Some(Ipv4Addr::from(<[u8; 4]>::try_from(octets.get(start..start + 4)?).ok()?));
    match (a, b) {
        (0x64, 0xff9b) => at(12),
        (0x2002, _) => Some(Ipv4Addr::from((u32::from(b) << 16) | u32::from(c))),
        _ => address.to_ipv4_mapped(),
    }
}

/// Resolves names to public addresses only: a public name may have an address inside.
#[derive(Debug)]
pub(super) struct PublicOnly(pub(super) DefaultResolver);

impl Resolver for PublicOnly {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let addresses = self.0.resolve(uri, config, timeout)?;
        if addresses.iter().any(|address| is_inside(address.ip())) {
            return Err(ureq::Error::Other(Box::new(Inside)));
        }
        Ok(addresses)
    }
}

/// That a redirect led to a name with an address inside.
#[derive(Debug)]
pub(super) struct Inside;

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a redirect from outside to an address inside is not followed")
    }
}

impl std::error::Error for Inside {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inside_is_whatever_is_not_on_the_public_internet() {
        for inside in [
            "http://127.0.0.1",
            "http://2130706433",
            "http://0x7f.1",
            "http://localhost",
            "http://LOCALHOST.",
            "http://a.localhost",
            "http://router",
            "http://db.internal",
            "http://169.254.169.254",
            "http://10.1.2.3",
            "http://172.16.0.1",
            "http://192.168.0.1",
            "http://100.64.0.1",
            "http://0.0.0.0",
            "http://[::1]",
            "http://[::]",
            "http://[fe80::1]",
            "http://[fc00::1]",
            "http://[::ffff:127.0.0.1]",
            "http://[64:ff9b::7f00:1]",
            "http://[2002:7f00:1::]",
            "http://224.0.0.1",
        ] {
            assert!(is_internal(&Url::parse(inside).unwrap()), "{inside}");
        }
        for outside in
            ["https://api.clickhouse.cloud/v1", "http://1.1.1.1", "http://[2606:4700::1111]", "http://notlocal.example"]
        {
            assert!(!is_internal(&Url::parse(outside).unwrap()), "{outside}");
        }
    }

    /// A name that looks public may have been given an address inside.
    #[test]
    fn a_name_is_judged_by_its_address_too() {
        let agent = ureq::Agent::with_parts(
            Config::default(),
            ureq::unversioned::transport::DefaultConnector::default(),
            PublicOnly(DefaultResolver::default()),
        );
        let error = agent.get("http://localhost:1/").call().unwrap_err();
        assert!(error.to_string().contains("address inside"), "{error}");
        assert!(resolves_inside(&Url::parse("http://localhost").unwrap()));
    }
}
