//! A proxy on loopback that does to a pool's words what networks and broken servers do.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What happens to a pool's words on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The names say it.
pub enum Fault {
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

/// All of them.
pub const FAULTS: [Fault; 13] = [
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

/// Hands everything on to what listens on loopback at `behind`, with the fault of the moment.
///
/// # Panics
/// When there is no free port.
pub fn proxy(behind: SocketAddr) -> (SocketAddr, Arc<Mutex<Fault>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port on loopback");
    let (address, fault) = (listener.local_addr().expect("it listens"), Arc::new(Mutex::new(Fault::None)));
    let now = Arc::clone(&fault);
    std::thread::spawn(move || {
        for outside in listener.incoming().flatten() {
            let Ok(inside) = TcpStream::connect(behind) else { continue };
            let (mut from, mut to) =
                (outside.try_clone().expect("a second handle"), inside.try_clone().expect("a second handle"));
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
        let fault = *fault.lock().expect("no panic");
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
