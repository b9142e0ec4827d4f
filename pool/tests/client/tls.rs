//! TLS: a terminator before the test pool.

use hashgrind_pool::{Client, Fault, News, Trust};
use hashgrind_testnode::pools::{Behaviour, TestPool, tls_file, tls_terminator};

use super::{accepted, assert_no_faults, first_fault, mine, pool};

/// Connects and gives the first fault.
fn fault(url: &str, authority: &str) -> Fault {
    let trust = Trust::file(&tls_file(authority)).unwrap();
    first_fault(Client::start(vec![pool(url, "user")], "test/1", None, [7; 8], Some(trust)))
}

#[test]
fn a_pool_by_tls() {
    let server = TestPool::start(Behaviour::default());
    let port = tls_terminator(server.address());
    let trust = Trust::file(&tls_file("ca.pem")).unwrap();
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
    let port = tls_terminator(server.address());
    let of_another = fault(&format!("stratum+ssl://localhost:{port}"), "other.pem");
    assert!(matches!(of_another, Fault::Certificate(_)) && of_another.is_hopeless(), "{of_another}");
    let for_another_name = fault(&format!("stratum+ssl://127.0.0.1:{port}"), "ca.pem");
    assert!(matches!(for_another_name, Fault::Certificate(_)), "{for_another_name}");
    assert_eq!(server.counts().logins, [], "no login before the certificate is checked");
}

#[test]
fn the_wrong_kind_of_port() {
    let server = TestPool::start(Behaviour::default());
    let port = tls_terminator(server.address());
    assert_eq!(fault(&format!("stratum+tcp://localhost:{port}"), "ca.pem"), Fault::SpeaksTls);
    let plain = fault(&format!("stratum+ssl://localhost:{}", server.address().port()), "ca.pem");
    assert_eq!(plain, Fault::NoTls);
    assert!(plain.to_string().contains("stratum+tcp://"));
}

#[test]
fn files_that_are_no_authorities() {
    for (name, says) in [("server.key", "no certificate"), ("missing.pem", "can't be read")] {
        let error = Trust::file(&tls_file(name)).unwrap_err().to_string();
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
