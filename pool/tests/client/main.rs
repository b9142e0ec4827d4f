//! The client against a pool of the tests, through faults and through TLS. No share may be sent twice, with an old extranonce or
//! otherwise wrong: the pool says so if one is.

mod faults;
mod real;
mod tls;
mod v2;

use std::time::{Duration, Instant};

use hashgrind_pool::{Client, News, Pool};
use hashgrind_testnode::pools::{Behaviour, Counts, Fault, TestPool, proxy};

/// Long enough for a busy machine; nothing here waits so long when all is well.
const PATIENCE: Duration = Duration::from_secs(60);

fn pool(url: &str, user: &str) -> Pool {
    Pool { address: url.parse().unwrap(), user: user.to_owned(), password: format!("{user}'s") }
}

fn client(pools: &[&TestPool]) -> Client {
    let pools = pools.iter().enumerate();
    let pools = pools.map(|(index, server)| pool(&server.url(), &format!("user{index}")));
    Client::start(pools.collect(), "test/1", None, *b"anything", None)
}

/// Searches and submits until `enough`; every job gets three shares.
fn mine(client: &mut Client, mut enough: impl FnMut(&News) -> bool) {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        let Some(news) = client.next(Duration::from_millis(20)) else { continue };
        if enough(&news) {
            return;
        }
        if let News::Job { pool, job } = news {
            let mut space = job.job(8).space();
            for _ in 0..3 {
                let unit = space.next_unit(1 << 32).expect("there are many extranonces");
                let mut headers =
                    (0..1 << 20).flat_map(|nonce| (0..8).filter_map(move |sibling| unit.header.header(sibling, nonce)));
                // The last sibling that there is, so that version bits are rolled where they may be.
                let found = headers.by_ref().skip(7).find(|header| header.digest().meets(&job.share_target()));
                // A job that is over meanwhile says so.
                let _ = client.submit(pool, &job, &found.expect("an easy target"), unit.extranonce);
            }
        }
    }
    panic!("nothing that was waited for came in {PATIENCE:?}");
}

/// Why the first connection ended.
fn first_fault(mut client: Client) -> hashgrind_pool::Fault {
    let mut first = None;
    mine(&mut client, |news| {
        if let News::Down { fault, .. } = news {
            first = Some(fault.clone());
        }
        first.is_some()
    });
    first.unwrap()
}

fn accepted(most: u64) -> impl FnMut(&News) -> bool {
    let mut count = 0;
    move |news| {
        count += u64::from(matches!(news, News::Answer { result: Ok(()), .. }));
        count == most
    }
}

fn assert_no_faults(counts: &Counts) {
    assert!(counts.faults.is_empty(), "{:#?}", counts.faults);
}

#[test]
fn every_second_share_is_refused() {
    let server = TestPool::start(Behaviour { refuses: |share| share % 2 == 1, ..Behaviour::default() });
    let mut client = client(&[&server]);
    let (mut taken, mut low) = (0, 0);
    mine(&mut client, |news| {
        if let News::Answer { result, .. } = news {
            match result {
                Ok(()) => taken += 1,
                Err(refusal) => {
                    assert_eq!(refusal.to_string(), "Above target (23)");
                    low += 1;
                }
            }
            server.send_job();
        }
        taken + low == 30
    });
    let counts = server.counts();
    assert_no_faults(&counts);
    assert_eq!((taken, low), (15, 15));
    assert!(counts.accepted >= 15 && counts.refused >= 15, "{counts:?}");
}

#[test]
fn version_bits_in_all_three_meanings() {
    const MASK: u32 = 0x0000_e000;
    let meanings: [fn(u32, u32) -> u32; 3] =
        [|job, bits| job | bits, |job, bits| job ^ bits, |job, bits| (job & !MASK) | (bits & MASK)];
    for meaning in meanings {
        for version in ["20000000", "30000000"] {
            let server =
                TestPool::start(Behaviour { mask: Some("0000e000"), version, meaning, ..Behaviour::default() });
            let mut client = client(&[&server]);
            mine(&mut client, accepted(3));
            assert_no_faults(&server.counts());
        }
    }
}

#[test]
fn after_a_cut_nothing_of_the_old_connection_is_sent() {
    let server = TestPool::start(Behaviour::default());
    let mut client = client(&[&server]);
    for cuts in 1..=5 {
        mine(&mut client, accepted(3));
        server.cut();
        mine(&mut client, |news| matches!(news, News::Up { .. }));
        assert_eq!(server.connected(), cuts + 1);
    }
    mine(&mut client, accepted(3));
    assert_no_faults(&server.counts());
}

#[test]
fn a_killed_pool_comes_back() {
    let server = TestPool::start(Behaviour::default());
    let address = server.address();
    let mut client = client(&[&server]);
    mine(&mut client, accepted(3));
    drop(server);
    mine(&mut client, |news| matches!(news, News::Down { .. }));
    mine(&mut client, |news| matches!(news, News::Down { .. }));
    let server = TestPool::at(address, Behaviour::default());
    mine(&mut client, accepted(3));
    assert_no_faults(&server.counts());
}

#[test]
fn another_pool_takes_over_with_its_own_login() {
    let (first, second) = (TestPool::start(Behaviour::default()), TestPool::start(Behaviour::default()));
    let mut client = client(&[&first, &second]);
    mine(&mut client, accepted(3));
    assert_eq!(client.active(), 0);
    assert_eq!(second.connected(), 0, "the second is not bothered");
    assert_eq!(first.counts().logins, [("user0".to_owned(), "user0's".to_owned())]);
    drop(first);
    mine(&mut client, |news| matches!(news, News::Switched { pool: 1 }));
    mine(&mut client, accepted(3));
    assert_eq!(client.active(), 1);
    assert_eq!(second.counts().logins, [("user1".to_owned(), "user1's".to_owned())]);
    assert_no_faults(&second.counts());
}

#[test]
fn a_login_that_nobody_takes_is_hopeless_at_once() {
    let refusing = || TestPool::start(Behaviour { refuses_logins: true, ..Behaviour::default() });
    let (first, second) = (refusing(), refusing());
    let mut client = client(&[&first, &second]);
    let mut given_up = Vec::new();
    mine(&mut client, |news| {
        if let News::Down { pool, retry: None, .. } = news {
            given_up.push(*pool);
        }
        matches!(news, News::Hopeless)
    });
    assert_eq!(given_up, [0, 1]);
}

#[test]
fn sent_away_is_not_followed() {
    let away = r#"{"id":null,"method":"client.reconnect","params":["other.example",3333,0]}"#.to_owned() + "\n";
    let server = TestPool::start(Behaviour { says: vec![away], ..Behaviour::default() });
    let mut client = client(&[&server]);
    mine(&mut client, |news| matches!(news, News::SentAway { host, .. } if host == "other.example"));
    mine(&mut client, accepted(3));
    assert_eq!(server.connected(), 1);
}

/// To another port of the same host it goes, with the login that belongs there.
#[test]
fn sent_to_another_port() {
    let second = TestPool::start(Behaviour::default());
    let (host, port) = (second.address().ip(), second.address().port());
    let away = format!(r#"{{"id":null,"method":"client.reconnect","params":["{host}","{port}",0]}}"#) + "\n";
    let first = TestPool::start(Behaviour { says: vec![away], ..Behaviour::default() });
    let mut client = client(&[&first]);
    let mut taken = 0;
    mine(&mut client, |news| {
        taken += u64::from(matches!(news, News::Answer { result: Ok(()), .. }));
        second.counts().accepted >= 3 && taken >= 3
    });
    assert_eq!(second.counts().logins, [("user0".to_owned(), "user0's".to_owned())]);
    assert_eq!(first.connected(), 1);
    [first, second].iter().for_each(|server| assert_no_faults(&server.counts()));
}

#[test]
fn a_pool_that_only_refuses() {
    let refusing = Behaviour { refuses: |_| true, ..Behaviour::default() };
    let (first, second) = (TestPool::start(refusing), TestPool::start(Behaviour::default()));
    let mut client = client(&[&first, &second]);
    let mut loud = false;
    mine(&mut client, |news| {
        if matches!(news, News::Answer { pool: 0, .. }) {
            first.send_job();
        }
        loud |= matches!(news, News::OnlyRefusals { pool: 0, refusals: 20 });
        matches!(news, News::Answer { pool: 1, result: Ok(()), .. })
    });
    assert!(loud);
}

#[test]
fn stopping_says_what_is_lost() {
    let server = TestPool::start(Behaviour::default());
    let (address, now) = proxy(server.address());
    let url = format!("stratum+tcp://{address}");
    let mut client = Client::start(vec![pool(&url, "user0")], "test/1", None, *b"anything", None);
    let mut first = None;
    mine(&mut client, |news| {
        if let News::Job { job, .. } = news {
            first = Some(job.clone());
        }
        first.is_some()
    });
    let job = first.expect("a job");
    *now.lock().unwrap() = Fault::Mute;
    let mut space = job.job(1).space();
    let sent: Vec<_> = (0..3)
        .map(|_| {
            let unit = space.next_unit(1 << 32).expect("there are many extranonces");
            let mut headers = (0..).filter_map(|nonce| unit.header.header(0, nonce));
            let found = headers.find(|header| header.digest().meets(&job.share_target())).expect("an easy target");
            let share = client.submit(0, &job, &found, unit.extranonce).expect("it is connected");
            (0, share.id, share.digest)
        })
        .collect();
    let lost = client.stop().into_iter().map(|(pool, share)| (pool, share.id, share.digest));
    assert_eq!(lost.collect::<Vec<_>>(), sent);
}
