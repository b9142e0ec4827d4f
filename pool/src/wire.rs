//! One connection: TCP, or over it TLS or Stratum V2's cipher. Raw bytes are read outside of any lock; here they are made plain.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore};

use crate::address::{PoolAddress, Way};
use crate::fault::Fault;
use crate::sri::{Cipher, Handshake, REPLY_BYTES};

/// How long reaching an address may take, and then the handshake.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a write may hang before the connection counts as broken.
const WRITE_TIMEOUT: Duration = Duration::from_secs(10);
/// How often a reader looks up.
const LOOK_UP: Duration = Duration::from_millis(250);
/// The first byte of an alert in TLS.
const TLS_ALERT: u8 = 0x15;

/// What has them, where there are packages.
const PACKAGE: &str = if cfg!(target_os = "linux") { " (on Debian: the package ca-certificates)" } else { "" };

/// Whom to believe that a pool is who it says. A certificate is always checked.
#[derive(Clone, Debug)]
pub struct Trust(Arc<ClientConfig>);

/// Why there is nobody to believe.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrustError {
    /// The system trusts nobody.
    #[error("this system has no certificates of authorities{}; name the pool's own", PACKAGE)]
    NoSystem,
    /// The file can't be read.
    #[error("{path} can't be read: {source}", path = .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is no list of authorities.
    #[error("{path} can't be used as a list of authorities: {problem}", path = .path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// TLS itself.
    #[error("TLS can't be used here: {0}")]
    Tls(String),
}

impl Trust {
    /// The authorities that the system trusts.
    ///
    /// # Errors
    /// When the system has none.
    pub fn system() -> Result<Self, TrustError> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            return Err(TrustError::NoSystem);
        }
        Self::roots(roots)
    }

    /// The authorities of a file in PEM, and nobody else.
    ///
    /// # Errors
    /// When the file can't be read or holds none.
    pub fn file(path: &Path) -> Result<Self, TrustError> {
        let bytes = std::fs::read(path).map_err(|source| TrustError::Unreadable { path: path.to_owned(), source })?;
        let bad = |problem: &dyn std::fmt::Display| TrustError::Unusable {
            path: path.to_owned(),
            problem: problem.to_string(),
        };
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(&bytes) {
            let certificate = certificate.map_err(|error| bad(&error))?;
            roots.add(certificate).map_err(|error| bad(&error))?;
        }
        if roots.is_empty() {
            return Err(bad(&"there is no certificate in it"));
        }
        Self::roots(roots)
    }

    fn roots(roots: RootCertStore) -> Result<Self, TrustError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TrustError::Tls(error.to_string()))?;
        Ok(Self(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
    }
}

/// The end that writes, and what makes bytes plain.
pub(crate) struct Wire {
    socket: TcpStream,
    layer: Layer,
    heard: bool,
}

/// What lies between us and the socket.
enum Layer {
    None,
    Tls(Box<ClientConnection>),
    V2(Box<Cipher>),
}

impl Wire {
    /// Connects; gives the end to read from, too.
    pub(crate) fn connect(address: &PoolAddress, trust: Option<&Trust>) -> Result<(Self, TcpStream), Fault> {
        let targets = (address.host.as_str(), address.port).to_socket_addrs();
        let targets = targets.map_err(|error| Fault::NoSuchHost(error.to_string()))?;
        let mut last = Fault::NoSuchHost("there is no address for it".to_owned());
        for target in targets {
            match TcpStream::connect_timeout(&target, CONNECT_TIMEOUT) {
                Ok(socket) => return Self::over(socket, address, trust),
                Err(error) => last = Fault::Unreachable(error.to_string()),
            }
        }
        Err(last)
    }

    fn over(mut socket: TcpStream, address: &PoolAddress, trust: Option<&Trust>) -> Result<(Self, TcpStream), Fault> {
        let broken = |error: io::Error| Fault::Broken(error.to_string());
        // A share is a short line that must not wait for the next.
        socket.set_nodelay(true).map_err(broken)?;
        socket.set_write_timeout(Some(WRITE_TIMEOUT)).map_err(broken)?;
        let mut patient = Patient { socket: &mut socket, end: Instant::now() + CONNECT_TIMEOUT };
        let layer = match address.way {
            Way::Plain => Layer::None,
            Way::Tls => {
                // Never in plain text what was meant for TLS.
                let Trust(config) = trust.ok_or_else(|| Fault::Tls("nobody is trusted".to_owned()))?;
                let name = ServerName::try_from(address.host.clone());
                let name = name.map_err(|_| Fault::Tls("a certificate can't have this name".to_owned()))?;
                let connection = ClientConnection::new(Arc::clone(config), name);
                let mut connection = connection.map_err(|error| Fault::Tls(error.to_string()))?;
                while connection.is_handshaking() {
                    connection.complete_io(&mut patient).map_err(|error| handshake_fault(&error))?;
                }
                Layer::Tls(Box::new(connection))
            }
            Way::V2(key) => {
                let (handshake, greeting) = Handshake::begin(key)?;
                let mut reply = [0; REPLY_BYTES];
                let said = patient.write_all(&greeting).and_then(|()| patient.read_exact(&mut reply));
                // A server of another protocol waits for a line, or hangs up on what it does not understand.
                said.map_err(|_| Fault::NoNoise)?;
                Layer::V2(Box::new(handshake.end(reply)?))
            }
        };
        socket.set_read_timeout(Some(LOOK_UP)).map_err(broken)?;
        let reader = socket.try_clone().map_err(broken)?;
        Ok((Self { socket, layer, heard: false }, reader))
    }

    /// What raw bytes mean.
    pub(crate) fn decode(&mut self, mut raw: &[u8]) -> Result<Vec<u8>, Fault> {
        let first = !std::mem::replace(&mut self.heard, true);
        let tls = match &mut self.layer {
            Layer::None if first && raw.first() == Some(&TLS_ALERT) => return Err(Fault::SpeaksTls),
            Layer::None => return Ok(raw.to_vec()),
            Layer::V2(cipher) => return cipher.open(raw),
            Layer::Tls(tls) => tls,
        };
        let mut plain = Vec::new();
        while !raw.is_empty() {
            tls.read_tls(&mut raw).map_err(|error| Fault::Broken(error.to_string()))?;
            let state = tls.process_new_packets().map_err(|error| Fault::Tls(error.to_string()))?;
            let had = plain.len();
            plain.resize(had + state.plaintext_bytes_to_read(), 0);
            tls.reader().read_exact(&mut plain[had..]).map_err(|error| Fault::Broken(error.to_string()))?;
        }
        Ok(plain)
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let broken = |error: io::Error| Fault::Broken(error.to_string());
        let tls = match &mut self.layer {
            Layer::None => return self.socket.write_all(bytes).map_err(broken),
            Layer::V2(cipher) => return self.socket.write_all(&cipher.seal(bytes)?).map_err(broken),
            Layer::Tls(tls) => tls,
        };
        tls.writer().write_all(bytes).map_err(broken)?;
        while tls.wants_write() {
            tls.write_tls(&mut self.socket).map_err(broken)?;
        }
        Ok(())
    }

    /// Ends it, also under a reader that waits.
    pub(crate) fn hang_up(&self) {
        let _ = self.socket.shutdown(std::net::Shutdown::Both); // It may be closed already.
    }
}

/// A socket whose reads end at a moment, however slowly bytes drip.
struct Patient<'a> {
    socket: &'a mut TcpStream,
    end: Instant,
}

impl Read for Patient<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.socket.set_read_timeout(Some(left))?;
        self.socket.read(buffer)
    }
}

impl Write for Patient<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.socket.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

fn handshake_fault(error: &io::Error) -> Fault {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(reason)) => Fault::Certificate(reason.to_string()),
        Some(rustls::Error::InvalidMessage(_)) => Fault::NoTls,
        Some(error) => Fault::Tls(error.to_string()),
        None => match error.kind() {
            // A server of plain lines waits for the end of a line, or hangs up on what it does not understand.
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => Fault::NoTls,
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Fault::NoTls,
            _ => Fault::Broken(error.to_string()),
        },
    }
}
