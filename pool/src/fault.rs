//! What goes wrong between us and a pool, as sentences for people.

use hashgrind::stratum::StratumError;

/// Why there is no connection.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The name leads nowhere.
    #[error("its name can't be resolved: {0}")]
    NoSuchHost(String),
    /// Nobody listens there, or nothing gets through.
    #[error("it can't be reached: {0}")]
    Unreachable(String),
    /// It was there and is gone.
    #[error("it closed the connection")]
    Closed,
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Broken(String),
    /// A port without TLS.
    #[error("it does not answer in TLS; a port without TLS is stratum+tcp://")]
    NoTls,
    /// A port with TLS that was taken for one without.
    #[error("it answers in TLS; say stratum+ssl://")]
    SpeaksTls,
    /// It is not who it should be.
    #[error("its certificate is not accepted: {0}")]
    Certificate(String),
    /// Any other failure of TLS.
    #[error("TLS fails: {0}")]
    Tls(String),
    /// It does not speak Stratum V2, whose connections begin with a handshake.
    #[error("it does not answer in Stratum V2; a port of V1 is stratum+tcp://")]
    NoNoise,
    /// It is not who it should be, in Stratum V2.
    #[error("the key in its address is not accepted: {0}")]
    Key(&'static str),
    /// Stratum V2's sealed bytes can't be opened.
    #[error("what it sends can't be deciphered")]
    Unsealed,
    /// What it says makes no sense, or it says nothing.
    #[error(transparent)]
    Stratum(#[from] StratumError),
}

impl Fault {
    /// Whether time can't heal it: somebody must change something.
    #[must_use]
    pub fn is_hopeless(&self) -> bool {
        matches!(
            self,
            Self::Certificate(_)
                | Self::Key(_)
                | Self::Stratum(StratumError::LoginRefused(_) | StratumError::Unsupported(_))
        )
    }

    /// Whether the pool is there and mute.
    pub(crate) fn is_silence(&self) -> bool {
        matches!(self, Self::Stratum(StratumError::Silent(_)))
    }
}
