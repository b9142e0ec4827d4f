//! A proxy on loopback that does to a pool's words what networks and broken servers do. After each fault the client mines on.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hashgrind_pool::{Client, News};

use super::testpool::{Behaviour, TestPool};
use super::{accepted, assert_no_faults, mine, pool};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    None,
    Cut,
    Delay,
    Drip,
    HalfLine,
    HugeLine,
    Garbage,
    WrongTypes,
    UnknownMethod,
    Tls,
    LostAnswers,
    RepeatedAnswers,
    Mute,
    Flood,
}

const FAULTS: [Fault; 13] = [
    Fault::Cut,
    Fault::Delay,
    Fault::Drip,
    Fault::HalfLine,
    Fault::HugeLine,
    Fault::Garbage,
    Fault::WrongTypes,
    Fault::UnknownMethod,
    Fault::Tls,
    Fault::LostAnswers,
    Fault::RepeatedAnswers,
    Fault::Mute,
    Fault::Flood,
];

/// How long each of them lasts.
const LASTS: Duration = Duration::from_secs(2);
/// How soon after its end a share must be accepted.
const MENDED: Duration = Duration::from_secs(10);

/// Hands everything on, with the fault of the moment.
fn proxy(behind: SocketAddr) -> (SocketAddr, Arc<Mutex<Fault>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, fault) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Fault::None)));
    let now = Arc::clone(&fault);
    std::thread::spawn(move || {
        for outside in listener.incoming().flatten() {
            let Ok(inside) = TcpStream::connect(behind) else { continue };
            let (mut from, mut to) = (outside.try_clone().unwrap(), inside.try_clone().unwrap());
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut from, &mut to);
                let _ = to.shutdown(std::net::Shutdown::Both);
            });
            let now = Arc::clone(&now);
            std::thread::spawn(move || {
                let _ = back(inside, &outside, &now);
                let _ = outside.shutdown(std::net::Shutdown::Both);
            });
        }
    });
    (address, fault)
}

/// From the pool to the client.
fn back(mut inside: TcpStream, mut outside: &TcpStream, fault: &Mutex<Fault>) -> std::io::Result<()> {
    let mut buffer = [0; 4096];
    loop {
        let read = inside.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        let said = &buffer[..read];
        let fault = *fault.lock().unwrap();
        match fault {
            Fault::None => outside.write_all(said)?,
            Fault::Cut => return Ok(()),
            Fault::Delay => {
                std::thread::sleep(Duration::from_millis(700));
                outside.write_all(said)?;
            }
            Fault::Drip => {
                outside.set_nodelay(true)?;
                for byte in said {
                    outside.write_all(&[*byte])?;
                    std::thread::sleep(Duration::from_micros(300));
                }
            }
            Fault::HalfLine => {
                outside.write_all(&said[..read / 2])?;
                return Ok(());
            }
            Fault::HugeLine => (0..2048).try_for_each(|_| outside.write_all(&[b'7'; 1024]))?,
            Fault::Garbage => outside.write_all(b"\x00\xff{]\n")?,
            Fault::WrongTypes => {
                outside
                    .write_all(b"{\"id\":null,\"method\":\"mining.notify\",\"params\":[1,[],{},-1,0.5,true,null]}\n")?;
            }
            Fault::UnknownMethod => {
                outside.write_all(b"{\"id\":4000000000,\"method\":\"mining.new\",\"params\":[{}]}\n")?;
                outside.write_all(said)?;
            }
            Fault::Tls => outside.write_all(&[0x15, 3, 3, 0, 2, 2, 70])?,
            Fault::LostAnswers if said.starts_with(b"{\"error\"") => {}
            Fault::RepeatedAnswers => (0..3).try_for_each(|_| outside.write_all(said))?,
            Fault::Mute => {}
            Fault::Flood => {
                for _ in 0..100 {
                    outside.write_all(said)?;
                }
            }
            Fault::LostAnswers => outside.write_all(said)?,
        }
    }
}

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
        let took = mended.elapsed();
        assert!(took < MENDED, "{fault:?}: {took:?}");
        assert_no_faults(&server.counts());
    }
}
