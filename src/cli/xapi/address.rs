//! Where a record store is, and whether it may be spoken to there.

use url::{Host, Url};

/// What statements are sent to.
const RESOURCE: &str = "statements";

/// Where a store takes statements.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Address {
    /// Its address, with `statements` at the end.
    pub url: Url,
    /// Whether it is on this machine.
    pub is_here: bool,
}

impl Address {
    /// The address of a store, as its makers give it.
    ///
    /// # Errors
    /// It is none, has a password in it, or what is sent there could be read on the way.
    pub fn of(written: &str, plain_http: bool) -> Result<Address, String> {
        let no = |why: &str| Err(format!("`{}` {why}", without_secrets(written)));
        let Ok(mut url) = Url::parse(written) else {
            return no("is no address of a record store; it looks like https://lrs.example.org/xapi");
        };
        if !url.username().is_empty() || url.password().is_some() {
            return no("has a user or a password in it, which others could see; put them into BACKSTORY_LRS_USER and \
                       BACKSTORY_LRS_PASSWORD");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return no("has something after `?` or `#`, which no address of a record store has");
        }
        let is_here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return no("names no machine; it looks like https://lrs.example.org/xapi"),
        };
        match url.scheme() {
            "https" => {}
            "http" if is_here || plain_http => {}
            "http" => {
                return no(
                    "is not encrypted: whoever is on the way could read password and attempts; write https, or say \
                           --plain-http where the network is your own",
                );
            }
            _ => return no("is neither https nor http"),
        }
        let path = url.path().trim_end_matches('/');
        let path = match path.rsplit('/').next() {
            Some(RESOURCE) => path.to_owned(),
            _ => format!("{path}/{RESOURCE}"),
        };
        url.set_path(&path);
        Ok(Address { url, is_here })
    }
}

/// The home page of accounts.
///
/// # Errors
/// It is no address of a page.
pub(super) fn home_page(written: &str) -> Result<String, String> {
    let url = Url::parse(written).ok().filter(|url| matches!(url.scheme(), "https" | "http") && url.has_host());
    match url {
        Some(_) => Ok(written.to_owned()),
        None => {
            Err("it is the address of the system that the account is on, such as https://moodle.example.org".into())
        }
    }
}

/// What was written, without what stands before an `@` or after a `?`: it may be a secret, and what is wrong is printed.
fn without_secrets(written: &str) -> String {
    if let Some((before, _)) = written.split_once('?') {
        return format!("{}?…", without_secrets(before));
    }
    match (written.split_once("://"), written.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://…@{rest}"),
        (None, Some((_, rest))) => format!("…@{rest}"),
        _ => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores_are_found_by_what_their_makers_write() {
        let check = |written: &str, expect: &str| {
            assert_eq!(Address::of(written, false).unwrap().url.as_str(), expect, "{written}");
        };
        check("https://lrs.example.org/xapi", "https://lrs.example.org/xapi/statements");
        check("https://lrs.example.org/xapi/", "https://lrs.example.org/xapi/statements");
        check("https://lrs.example.org/xapi/statements", "https://lrs.example.org/xapi/statements");
        check("https://lrs.example.org/xapi/statements/", "https://lrs.example.org/xapi/statements");
        check("https://lrs.example.org", "https://lrs.example.org/statements");
        check("http://localhost:8100/xAPI", "http://localhost:8100/xAPI/statements");
        check("http://127.0.0.1:1", "http://127.0.0.1:1/statements");
        check("http://[::1]:8100/", "http://[::1]:8100/statements");
    }

    #[test]
    fn what_is_sent_can_be_read_by_nobody_on_the_way() {
        let check = |written: &str, says: &str| {
            let said = Address::of(written, false).unwrap_err();
            assert!(said.contains(says) && !said.contains("secret"), "{written}: {said}");
        };
        check("http://lrs.example.org/xapi", "say --plain-http");
        check("http://localhost.example.org/xapi", "is not encrypted");
        check("http://192.168.0.2/xapi", "is not encrypted");
        check("https://me:secret@lrs.example.org/xapi", "BACKSTORY_LRS_PASSWORD");
        check("me:secret@lrs.example.org", "…@lrs.example.org");
        check("http://me:secret@", "is no address");
        check("lrs.example.org/xapi", "it looks like https://");
        check("ftp://lrs.example.org/xapi", "is neither https nor http");
        check("https://lrs.example.org/xapi?key=secret", "has something after `?`");
        check("mailto:lrs", "names no machine");
        assert!(Address::of("http://192.168.0.2/xapi", true).is_ok());
    }

    #[test]
    fn accounts_are_on_a_system_with_an_address() {
        assert_eq!(home_page("https://moodle.example.org"), Ok("https://moodle.example.org".into()));
        for other in ["moodle", "mailto:me@example.org", "https://", ""] {
            assert!(home_page(other).is_err(), "{other}");
        }
    }
}
