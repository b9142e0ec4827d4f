//! The client behind a proxy that does to a pool's words what networks and broken servers do. After each fault it mines on.

use std::time::{Duration, Instant};

use hashgrind_pool::{Client, News};
use hashgrind_testnode::pools::{Behaviour, FAULTS, Fault, TestPool, proxy};

use super::{accepted, assert_no_faults, mine, pool};

/// How long each of them lasts.
const LASTS: Duration = Duration::from_secs(2);

#[test]
fn after_each_fault_the_client_mines_on() {
    for fault in FAULTS {
        println!("{fault:?}"); // Shown where it fails: the culprit is the last one.
        let server = TestPool::start(Behaviour::default());
        let (address, now) = proxy(server.address());
        let url = format!("stratum+tcp://{address}");
        let mut client = Client::start(vec![pool(&url, "user")], "test/1", None, *b"anything", None);
        mine(&mut client, accepted(3));
        *now.lock().unwrap() = fault;
        let end = Instant::now() + LASTS;
        let mut sent = Instant::now();
        while Instant::now() < end {
            if sent.elapsed() > Duration::from_millis(100) {
                sent = Instant::now();
                server.send_job();
            }
            if let Some(News::Job { pool, job }) = client.next(Duration::from_millis(10)) {
                let unit = job.job(1).space().next_unit(1 << 32).unwrap();
                let mut headers = (0..).filter_map(|nonce| unit.header.header(0, nonce));
                let found = headers.find(|header| header.digest().meets(&job.share_target())).unwrap();
                let _ = client.submit(pool, &job, &found, unit.extranonce);
            }
        }
        *now.lock().unwrap() = Fault::None;
        let (mended, before) = (Instant::now(), server.counts().accepted);
        server.send_job();
        let mut sent = Instant::now();
        mine(&mut client, |news| {
            if sent.elapsed() > Duration::from_millis(200) {
                sent = Instant::now();
                server.send_job();
            }
            matches!(news, News::Answer { result: Ok(()), .. }) && server.counts().accepted > before
        });
        println!("{fault:?}: mended after {:?}", mended.elapsed());
        assert_no_faults(&server.counts());
    }
}
