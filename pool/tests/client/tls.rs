//! TLS: a terminator before the test pool, with certificates that were made for it. Their keys are worth nothing.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use hashgrind_pool::{Client, Fault, News, Trust};
use hashgrind_testnode::pools::{Behaviour, TestPool};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};

use super::{accepted, assert_no_faults, mine, pool};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tls").join(name)
}

/// Takes TLS on a port of its own and hands everything on.
fn terminator(behind: SocketAddr) -> u16 {
    let certificate = CertificateDer::from_pem_file(file("server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_file(file("server.key")).unwrap();
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

/// Connects and gives the first fault.
fn fault(url: &str, authority: &str) -> Fault {
    let trust = Trust::file(&file(authority)).unwrap();
    let mut client = Client::start(vec![pool(url, "user")], "test/1", None, [7; 8], Some(trust));
    let mut first = None;
    mine(&mut client, |news| {
        if let News::Down { fault, .. } = news {
            first = Some(fault.clone());
        }
        first.is_some()
    });
    first.unwrap()
}

#[test]
fn a_pool_by_tls() {
    let server = TestPool::start(Behaviour::default());
    let port = terminator(server.address());
    let trust = Trust::file(&file("ca.pem")).unwrap();
    let url = format!("stratum+ssl://localhost:{port}");
    let mut client = Client::start(vec![pool(&url, "user")], "test/1", None, [7; 8], Some(trust));
    mine(&mut client, accepted(3));
    server.send_job();
    mine(&mut client, accepted(3));
    assert_no_faults(&server.counts());
}

#[test]
fn certificates_that_are_not_accepted() {
    let server = TestPool::start(Behaviour::default());
    let port = terminator(server.address());
    let of_another = fault(&format!("stratum+ssl://localhost:{port}"), "other.pem");
    assert!(matches!(of_another, Fault::Certificate(_)) && of_another.is_hopeless(), "{of_another}");
    let for_another_name = fault(&format!("stratum+ssl://127.0.0.1:{port}"), "ca.pem");
    assert!(matches!(for_another_name, Fault::Certificate(_)), "{for_another_name}");
    assert_eq!(server.counts().logins, [], "no login before the certificate is checked");
}

#[test]
fn the_wrong_kind_of_port() {
    let server = TestPool::start(Behaviour::default());
    let port = terminator(server.address());
    assert_eq!(fault(&format!("stratum+tcp://localhost:{port}"), "ca.pem"), Fault::SpeaksTls);
    let plain = fault(&format!("stratum+ssl://localhost:{}", server.address().port()), "ca.pem");
    assert_eq!(plain, Fault::NoTls);
    assert!(plain.to_string().contains("stratum+tcp://"));
}

#[test]
fn files_that_are_no_authorities() {
    for (name, says) in [("server.key", "no certificate"), ("missing.pem", "can't be read")] {
        let error = Trust::file(&file(name)).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

/// Without anybody to trust, nothing is said in plain text.
#[test]
fn nobody_is_trusted() {
    let server = TestPool::start(Behaviour::default());
    let url = server.url().replace("stratum+tcp", "stratum+ssl");
    let mut client = Client::start(vec![pool(&url, "user")], "test/1", None, *b"anything", None);
    mine(&mut client, |news| matches!(news, News::Down { fault: Fault::Tls(why), .. } if why == "nobody is trusted"));
    assert!(server.counts().logins.is_empty(), "no login in plain text");
}
