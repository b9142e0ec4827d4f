//! TLS before any pool, with certificates that were made for it. Their keys are worth nothing.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};

/// A file of the terminator's: `ca.pem` has signed its certificate, which is for `localhost`; `other.pem` has not.
pub fn tls_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tls").join(name)
}

/// Takes TLS on a port of its own and hands everything on.
pub fn tls_terminator(behind: SocketAddr) -> u16 {
    let certificate = CertificateDer::from_pem_file(tls_file("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(tls_file("server.key")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let (config, listener) = (Arc::new(config), TcpListener::bind("127.0.0.1:0").unwrap());
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            let config = Arc::clone(&config);
            std::thread::spawn(move || drop(pump(socket, config, behind)));
        }
    });
    port
}

fn pump(mut outside: TcpStream, config: Arc<ServerConfig>, behind: SocketAddr) -> std::io::Result<()> {
    let mut tls = ServerConnection::new(config).unwrap();
    let mut inside = TcpStream::connect(behind)?;
    let pause = Some(Duration::from_millis(5));
    let mut buffer = [0; 4096];
    while tls.is_handshaking() {
        tls.complete_io(&mut outside)?;
    }
    outside.set_read_timeout(pause)?;
    inside.set_read_timeout(pause)?;
    let quiet = |error: &std::io::Error| error.kind() == std::io::ErrorKind::WouldBlock;
    loop {
        match tls.read_tls(&mut outside) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if quiet(&error) => {}
            Err(error) => return Err(error),
        }
        // Also what came with the end of the handshake.
        let state = tls.process_new_packets().map_err(std::io::Error::other)?;
        let mut plain = vec![0; state.plaintext_bytes_to_read()];
        tls.reader().read_exact(&mut plain)?;
        inside.write_all(&plain)?;
        match inside.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => tls.writer().write_all(&buffer[..read])?,
            Err(error) if quiet(&error) => {}
            Err(error) => return Err(error),
        }
        while tls.wants_write() {
            tls.write_tls(&mut outside)?;
        }
    }
}
