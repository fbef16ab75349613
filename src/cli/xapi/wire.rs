//! A record store over HTTP.

use std::io::ErrorKind;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

use super::address::Address;
use super::parcels::{Answer, Lrs};
use super::patience::asked;
use crate::cli::base64::base64;

/// Where user and password are looked for. They are no options: what is typed is seen by others, and kept by shells.
const USER: &str = "BACKSTORY_LRS_USER";
const PASSWORD: &str = "BACKSTORY_LRS_PASSWORD";

/// The version of the Experience API that is spoken.
const VERSION: (&str, &str) = ("X-Experience-API-Version", "1.0.3");

/// How long a connection, and a whole request, may take.
const CONNECT: Duration = Duration::from_secs(10);
const REQUEST: Duration = Duration::from_secs(60);
/// As much of an answer as is read.
const MOST: u64 = 1 << 20;

/// A store at an address.
pub(super) struct Wire {
    agent: Agent,
    url: String,
    /// What is said of who sends; nothing where nobody has named anyone.
    who: Option<String>,
}

impl Wire {
    /// Makes ready to speak to a store.
    ///
    /// # Errors
    /// A user is named without a password, or a password without a user; or there is nothing to know an encrypted store by.
    pub fn to(address: &Address) -> Result<Wire, String> {
        let who = credentials(&|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            // Where it leads elsewhere, the password would not go along, and a POST would become a GET.
            .max_redirects(0)
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(REQUEST))
            .user_agent(concat!("backstory/", env!("CARGO_PKG_VERSION")));
        if address.is_here {
            config = config.proxy(None);
        }
        if address.url.scheme() == "https" {
            config = config.tls_config(tls()?);
        }
        Ok(Wire { agent: config.build().into(), url: address.url.to_string(), who })
    }
}

/// What is said of who sends: user and password, as HTTP has them.
fn credentials(named: &dyn Fn(&str) -> Option<String>) -> Result<Option<String>, String> {
    match (named(USER), named(PASSWORD)) {
        (Some(user), _) if user.contains(':') => Err(format!("a user has no colon in the name; see {USER}")),
        (Some(user), Some(password)) => Ok(Some(format!("Basic {}", base64(format!("{user}:{password}").as_bytes())))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(format!("{USER} is set and {PASSWORD} is not; set both")),
        (None, Some(_)) => Err(format!("{PASSWORD} is set and {USER} is not; set both")),
    }
}

/// How others are known to be who they say they are: by the authorities that this system trusts.
fn tls() -> Result<TlsConfig, String> {
    let found = rustls_native_certs::load_native_certs();
    let known: Vec<_> = found.certs.iter().map(|known| Certificate::from_der(known).to_owned()).collect();
    if known.is_empty() {
        let why = found.errors.first().map(|error| format!(" ({error})")).unwrap_or_default();
        return Err(format!(
            "this system trusts no authority, so that no encrypted store can be known{why}; install its certificates \
             (ca-certificates on Linux), or name a file of them in SSL_CERT_FILE"
        ));
    }
    let config = TlsConfig::builder().root_certs(RootCerts::from(known));
    Ok(config.unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider())).build())
}

impl Lrs for Wire {
    fn send(&mut self, statements: &str) -> Answer {
        let request = self.agent.post(&self.url).header(VERSION.0, VERSION.1).content_type("application/json");
        let request = match &self.who {
            Some(who) => request.header("Authorization", who),
            None => request,
        };
        answer(request.send(statements))
    }

    fn ask(&mut self, id: &str) -> Answer {
        let request = self.agent.get(&self.url).query("statementId", id).header(VERSION.0, VERSION.1);
        let request = match &self.who {
            Some(who) => request.header("Authorization", who),
            None => request,
        };
        answer(request.call())
    }

    fn wait(&mut self, so_long: Duration) {
        std::thread::sleep(so_long);
    }

    fn chance(&self) -> f64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        f64::from(now.subsec_micros() % 1_000) / 1_000.0
    }
}

fn answer(came: Result<Response<Body>, Error>) -> Answer {
    let mut response = match came {
        Ok(response) => response,
        Err(error) => return failed(&error),
    };
    let wait = response.headers().get("retry-after").and_then(|value| value.to_str().ok());
    let wait = wait.and_then(|header| asked(header, Timestamp::now()));
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(MOST).lossy_utf8(true).read_to_string();
    match body {
        Ok(body) => Answer::Came { status, wait, body },
        Err(error) => failed(&error),
    }
}

/// Why nothing came back. What will be no better the next time is not tried again.
fn failed(error: &Error) -> Answer {
    match error {
        // So errors of encryption arrive that are found while it is agreed on.
        Error::Io(why) if why.kind() == ErrorKind::InvalidData => unsure(error),
        Error::Io(_) | Error::Timeout(_) | Error::HostNotFound | Error::ConnectionFailed | Error::Protocol(_) => {
            Answer::Nothing(format!("the store does not answer: {error}"))
        }
        Error::Rustls(_) | Error::Tls(_) | Error::Pem(_) => unsure(error),
        _ => Answer::Never(format!("the store cannot be asked: {error}")),
    }
}

fn unsure(error: &Error) -> Answer {
    Answer::Never(format!(
        "the store cannot be known for sure: {error}; where an institution has an authority of its own, this system has to \
         trust it"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_come_together_or_not_at_all() {
        let check = |user: Option<&str>, password: Option<&str>| {
            let named = |name: &str| if name == USER { user } else { password }.map(str::to_owned);
            credentials(&named)
        };
        assert_eq!(check(Some("ralph"), Some("secret")), Ok(Some("Basic cmFscGg6c2VjcmV0".into())));
        assert_eq!(check(None, None), Ok(None));
        assert!(check(Some("ralph"), None).unwrap_err().contains("BACKSTORY_LRS_PASSWORD is not"));
        assert!(check(None, Some("secret")).unwrap_err().contains("BACKSTORY_LRS_USER is not"));
        assert!(check(Some("a:b"), Some("secret")).unwrap_err().contains("no colon"));
    }
}
