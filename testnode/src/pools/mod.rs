//! Pools for tests: a real one, one that does what it is told, and a proxy with faults to put before either.

mod faults;
mod npm;
mod scripted;
mod tls;
mod v2;

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

pub use faults::{FAULTS, Fault, proxy};
pub use npm::{NOBODY, NpmPool, npm_folder};
pub use scripted::{Behaviour, Counts, PAYS, TestPool};
pub use tls::{tls_file, tls_terminator};
pub use v2::{V2Behaviour, V2Pool, Versions};

/// Where a pool listens: each connection is served on a thread of its own until the door is closed.
struct Door {
    address: SocketAddr,
    closed: Arc<AtomicBool>,
}

impl Door {
    fn open(listener: TcpListener, serve: impl Fn(TcpStream) -> std::io::Result<()> + Clone + Send + 'static) -> Self {
        let address = listener.local_addr().expect("it listens");
        let closed = Arc::<AtomicBool>::default();
        let looks = Arc::clone(&closed);
        std::thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                if looks.load(Ordering::SeqCst) {
                    return;
                }
                let serve = serve.clone();
                // Whoever breaks off is hung up on.
                std::thread::spawn(move || drop(serve(socket)));
            }
        });
        Self { address, closed }
    }

    fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)); // Wakes the listener.
    }
}
