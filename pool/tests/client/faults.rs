//! The client behind a proxy that does to a pool's words what networks and broken servers do. After each fault it mines on.

use std::time::{Duration, Instant};

use hashgrind_pool::{Client, News};
use hashgrind_testnode::pools::{Behaviour, Counts, FAULTS, Fault, TestPool, V2Behaviour, V2Pool, proxy};

use super::{accepted, assert_no_faults, mine, pool};

/// It mines on within this time of a fault's end.
const MENDED: Duration = Duration::from_secs(10);
/// How long each of them lasts.
const LASTS: Duration = Duration::from_secs(2);

#[test]
fn after_each_fault_the_client_mines_on() {
    for fault in FAULTS {
        let server = TestPool::start(Behaviour::default());
        mines_on_after(fault, &server.url(), || server.send_job(), || server.counts());
    }
}

/// The same in Stratum V2, whose sealed bytes none of that gets through.
#[test]
fn after_each_fault_the_client_mines_on_in_v2() {
    for fault in FAULTS {
        let server = V2Pool::start(V2Behaviour::default());
        mines_on_after(fault, &server.url(), || server.send_job(), || server.counts());
    }
}

fn mines_on_after(fault: Fault, url: &str, send_job: impl Fn(), counts: impl Fn() -> Counts) {
    println!("{fault:?}"); // Shown where it fails: the culprit is the last one.
    let behind = url.split('/').nth(2).expect("an address");
    let (address, now) = proxy(behind.parse().unwrap());
    let url = url.replace(behind, &address.to_string());
    let mut client = Client::start(vec![pool(&url, "user")], "test/1", None, *b"anything", None);
    mine(&mut client, accepted(3));
    *now.lock().unwrap() = fault;
    let end = Instant::now() + LASTS;
    let mut sent = Instant::now();
    while Instant::now() < end {
        if sent.elapsed() > Duration::from_millis(100) {
            sent = Instant::now();
            send_job();
        }
        if let Some(News::Job { pool, job }) = client.next(Duration::from_millis(10)) {
            let unit = job.job(1).space().next_unit(1 << 32).unwrap();
            let mut headers = (0..).filter_map(|nonce| unit.header.header(0, nonce));
            let found = headers.find(|header| header.digest().meets(&job.share_target())).unwrap();
            let _ = client.submit(pool, &job, &found, unit.extranonce);
        }
    }
    *now.lock().unwrap() = Fault::None;
    let (mended, before) = (Instant::now(), counts().accepted);
    send_job();
    let mut sent = Instant::now();
    mine(&mut client, |news| {
        if sent.elapsed() > Duration::from_millis(200) {
            sent = Instant::now();
            send_job();
        }
        matches!(news, News::Answer { result: Ok(()), .. }) && counts().accepted > before
    });
    let took = mended.elapsed();
    println!("{fault:?}: mended after {took:?}");
    assert!(took < MENDED, "{fault:?}: {took:?}");
    assert_no_faults(&counts());
}
