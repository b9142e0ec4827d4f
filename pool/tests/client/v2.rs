//! Stratum V2: the client against a pool of SRI's codec.

use std::net::TcpListener;

use hashgrind::stratum::Reason;
use hashgrind_pool::{Client, Fault, News};
use hashgrind_testnode::pools::{Behaviour, TestPool, V2Behaviour, V2Pool, Versions};

use super::{accepted, assert_no_faults, first_fault, mine, pool};

fn client(urls: &[&str]) -> Client {
    let pools = urls.iter().enumerate().map(|(number, url)| pool(url, &format!("user{number}")));
    Client::start(pools.collect(), "test/1", Some(1e-3), *b"anything", None)
}

/// Connects and gives the first fault.
fn fault(url: &str) -> Fault {
    first_fault(client(&[url]))
}

#[test]
fn shares_of_jobs_blocks_and_connections() {
    let server = V2Pool::start(V2Behaviour::default());
    let mut client = client(&[&server.url()]);
    mine(&mut client, accepted(3));
    server.send_job();
    mine(&mut client, |news| {
        let News::Job { job, .. } = news else { return false };
        assert!(!job.clean() && !job.new_block() && !job.shows_coinbase());
        true
    });
    server.send_block();
    let mut new_block = false;
    mine(&mut client, |news| {
        new_block |= matches!(news, News::Job { job, .. } if job.clean() && job.new_block());
        new_block && matches!(news, News::Answer { result: Ok(()), .. })
    });
    server.cut();
    mine(&mut client, |news| matches!(news, News::Up { extranonce_bytes: 0, .. }));
    mine(&mut client, accepted(3));
    let counts = server.counts();
    assert_no_faults(&counts);
    // A share in ten seconds on average: 2^32 / 1000 hashes.
    let login = ("user0".to_owned(), ((2_f64.powi(32) * 1e-3 / 10.0) as f32).to_string());
    assert_eq!(counts.logins, [login.clone(), login]);
}

#[test]
fn a_wrong_key_ends_it_before_anything_is_said() {
    let server = V2Pool::start(V2Behaviour::default());
    let fault = fault(&server.url_with_another_key());
    assert!(matches!(fault, Fault::Key(_)) && fault.is_hopeless(), "{fault}");
    assert_eq!(server.counts().logins, []);
}

#[test]
fn an_unknown_user_is_hopeless() {
    let server = V2Pool::start(V2Behaviour { refuses_users: true, ..V2Behaviour::default() });
    let fault = fault(&server.url());
    assert!(fault.is_hopeless() && fault.to_string().contains("unknown-user"), "{fault}");
}

/// A pool that lets nobody roll version bits says so, or refuses whoever asks. Neither sees a share with other bits than its job's.
#[test]
fn version_bits_that_may_not_be_rolled() {
    for (versions, connections) in [(Versions::Fixed, 1), (Versions::Refused, 2)] {
        let server = V2Pool::start(V2Behaviour { versions, ..V2Behaviour::default() });
        let mut client = client(&[&server.url()]);
        let mut failed = 0;
        mine(&mut client, |news| {
            failed += usize::from(matches!(news, News::Down { .. }));
            matches!(news, News::Up { version_mask: 0, .. })
        });
        assert_eq!(failed + 1, connections, "{versions:?}");
        mine(&mut client, accepted(3));
        server.send_job();
        mine(&mut client, accepted(3));
        assert_no_faults(&server.counts());
    }
}

#[test]
fn a_pool_without_standard_channels_is_hopeless() {
    let server = V2Pool::start(V2Behaviour { extended_only: true, ..V2Behaviour::default() });
    let fault = fault(&server.url());
    assert!(fault.is_hopeless() && fault.to_string().contains("no standard channels"), "{fault}");
    assert_eq!(server.counts().logins, []);
}

#[test]
fn what_speaks_another_protocol() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let key = V2Pool::start(V2Behaviour::default()).url();
    let url = format!("stratum2+tcp://{}/{}", listener.local_addr().unwrap(), key.rsplit('/').next().unwrap());
    std::thread::spawn(move || listener.incoming().for_each(drop));
    assert_eq!(fault(&url), Fault::NoNoise);
}

/// Many shares are acknowledged by one message, refused ones among them one by one.
#[test]
fn answers_by_the_batch() {
    let server = V2Pool::start(V2Behaviour { batch: 4, refuses: |share| share % 3 == 2, ..V2Behaviour::default() });
    let mut client = client(&[&server.url()]);
    let (mut jobs, mut taken, mut low) = (0, 0, 0);
    mine(&mut client, |news| {
        match news {
            News::Job { .. } if jobs < 10 => {
                jobs += 1;
                server.send_job();
            }
            News::Answer { result: Ok(()), .. } => taken += 1,
            News::Answer { result: Err(refusal), .. } => low += u64::from(refusal.reason == Reason::Low),
            _ => {}
        }
        taken == 8 && low >= 4
    });
    let counts = server.counts();
    assert_no_faults(&counts);
    assert!(taken <= counts.accepted && low <= counts.refused, "{counts:?}");
}

#[test]
fn a_harder_target_counts_at_once() {
    let server = V2Pool::start(V2Behaviour::default());
    let mut client = client(&[&server.url()]);
    mine(&mut client, accepted(1));
    server.send_target(0x1e7f_ffff);
    let mut told = 0.0;
    mine(&mut client, |news| {
        if let News::Difficulty { value, .. } = news {
            told = *value;
        }
        told > 0.0
    });
    server.send_job();
    mine(&mut client, |news| {
        let News::Job { job, .. } = news else { return false };
        assert!((job.difficulty() / told - 1.0).abs() < 1e-9);
        true
    });
    assert_no_faults(&server.counts());
}

#[test]
fn a_pool_of_v1_takes_over() {
    let (first, second) = (V2Pool::start(V2Behaviour::default()), TestPool::start(Behaviour::default()));
    let mut client = client(&[&first.url(), &second.url()]);
    mine(&mut client, accepted(3));
    drop(first);
    mine(&mut client, |news| matches!(news, News::Switched { pool: 1 }));
    mine(&mut client, accepted(3));
    assert_no_faults(&second.counts());
    assert_eq!(second.counts().logins, [("user1".to_owned(), "user1's".to_owned())]);
}
