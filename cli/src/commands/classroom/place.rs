//! Where a class or its pool may be reached (floor F6): this machine alone, or with `--lan` its addresses in private networks. Addresses of VPNs
//! and containers are told, not used: who is there is not in the room.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::failure::Failure;

/// Beginnings of the names that containers, virtual machines and VPNs give to their interfaces.
const CONTAINERS: [&str; 12] =
    ["docker", "br-", "veth", "virbr", "cni", "podman", "flannel", "cali", "lxc", "lxdbr", "vmnet", "vboxnet"];
const VPNS: [&str; 9] = ["tun", "tap", "wg", "tailscale", "zt", "utun", "ppp", "ipsec", "nordlynx"];

/// An address of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Own {
    pub(super) interface: String,
    pub(super) address: Ipv4Addr,
    /// From one end to another, without a network between: a VPN's.
    pub(super) point_to_point: bool,
}

/// Where to listen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Places {
    /// This machine's own first: the teacher's page is there only.
    pub(super) addresses: Vec<SocketAddr>,
    /// Why others are left out.
    pub(super) left: Vec<String>,
}

/// Where `--serve` and `--lan` mean.
///
/// # Errors
/// An address that is not allowed, or no private one where `--lan` asks for one.
pub(super) fn places(serve: &str, lan: bool) -> Result<Places, Failure> {
    chosen(serve, lan, own_addresses)
}

/// Where the class's pool shall listen, which does so at one address: this machine alone, or with `--lan` its private address, of
/// several the one that `--pool-host` names.
///
/// # Errors
/// No private address, several without a name, or a name that is none of them.
pub(super) fn pool_host(lan: bool, named: Option<Ipv4Addr>) -> Result<IpAddr, Failure> {
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).to_string();
    if lan { only(&places(&here, true)?, named) } else { Ok(Ipv4Addr::LOCALHOST.into()) }
}

fn only(places: &Places, named: Option<Ipv4Addr>) -> Result<IpAddr, Failure> {
    let private: Vec<IpAddr> = places.addresses.iter().skip(1).map(SocketAddr::ip).collect();
    let listed = private.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match (named.map(IpAddr::V4), &private[..]) {
        (Some(named), all) if all.contains(&named) => Ok(named),
        (Some(named), _) => {
            let others = left_out(&places.left);
            Err(Failure::usage(format!("--pool-host {named}: this machine's private addresses are {listed}{others}")))
        }
        (None, &[one]) => Ok(one),
        (None, _) => Err(Failure::usage(format!(
            "--lan: this machine has several private addresses ({listed}): say with --pool-host which one the students reach"
        ))),
    }
}

fn chosen(serve: &str, lan: bool, own: impl FnOnce() -> Result<Vec<Own>, Failure>) -> Result<Places, Failure> {
    let address: SocketAddr = serve
        .parse()
        .map_err(|_| Failure::usage(format!("--serve {serve}: not an address with a port, such as 127.0.0.1:8080")))?;
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, address.port()));
    if address.ip().is_loopback() && !lan {
        return Ok(Places { addresses: vec![address], left: Vec::new() });
    }
    if !address.ip().is_loopback() {
        let private = matches!(address.ip(), IpAddr::V4(address) if address.is_private());
        if !private {
            return Err(Failure::usage(format!(
                "--serve {address}: a class is served on addresses of this machine alone (127.0.0.1) and, with --lan, on private \
                 ones (10.x, 172.16.x to 172.31.x, 192.168.x)"
            )));
        }
        if !lan {
            return Err(Failure::usage(format!(
                "--serve {address}: other machines would reach it; add --lan if they shall, or take 127.0.0.1"
            )));
        }
        return Ok(Places { addresses: vec![here, address], left: Vec::new() });
    }
    let (mut addresses, mut left) = (vec![here], Vec::new());
    for Own { interface, address, point_to_point } in own()? {
        let begins = |names: &[&str]| names.iter().any(|name| interface.starts_with(name));
        if address.is_loopback() || address.is_link_local() {
            continue;
        }
        let why = if begins(&CONTAINERS) {
            "containers or virtual machines"
        } else if point_to_point || begins(&VPNS) {
            "a VPN"
        } else if !address.is_private() {
            "not a private address"
        } else {
            addresses.push((address, here.port()).into());
            continue;
        };
        left.push(format!("{address} ({interface}: {why})"));
    }
    if addresses.len() == 1 {
        let others = left_out(&left);
        return Err(Failure::usage(format!(
            "--lan: this machine has no address in a private network (10.x, 172.16.x to 172.31.x, 192.168.x){others}"
        )));
    }
    Ok(Places { addresses, left })
}

/// The end of a sentence about addresses.
fn left_out(left: &[String]) -> String {
    if left.is_empty() { String::new() } else { format!("; left out: {}", left.join(", ")) }
}

/// The addresses of the interfaces that are up.
#[cfg(unix)]
fn own_addresses() -> Result<Vec<Own>, Failure> {
    use nix::ifaddrs::getifaddrs;
    use nix::net::if_::InterfaceFlags;
    let all = getifaddrs().map_err(|error| Failure::usage(format!("--lan: no list of interfaces: {error}")))?;
    let up = all.filter(|found| found.flags.contains(InterfaceFlags::IFF_UP));
    Ok(up
        .filter_map(|found| {
            let address = found.address?.as_sockaddr_in()?.ip();
            let point_to_point = found.flags.contains(InterfaceFlags::IFF_POINTOPOINT);
            Some(Own { interface: found.interface_name, address, point_to_point })
        })
        .collect())
}

/// Elsewhere the one in the network of the default route. Nothing is sent.
#[cfg(not(unix))]
fn own_addresses() -> Result<Vec<Own>, Failure> {
    use std::net::UdpSocket;
    let asked = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|socket| {
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
        socket.local_addr()
    });
    let found = asked.map_err(|error| Failure::usage(format!("--lan: this machine is in no network: {error}")))?;
    let IpAddr::V4(address) = found.ip() else { return Ok(Vec::new()) };
    Ok(vec![Own { interface: "default route".to_owned(), address, point_to_point: false }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Kind;

    fn own(list: &[(&str, [u8; 4], bool)]) -> Vec<Own> {
        let own = |&(interface, address, point_to_point): &(&str, [u8; 4], bool)| Own {
            interface: interface.to_owned(),
            address: address.into(),
            point_to_point,
        };
        list.iter().map(own).collect()
    }

    #[test]
    fn private_addresses_only_and_neither_vpns_nor_containers() {
        let all = own(&[
            ("lo", [127, 0, 0, 1], false),
            ("eth0", [192, 168, 7, 5], false),
            ("wlan0", [10, 1, 2, 3], false),
            ("eth1", [8, 8, 4, 4], false),
            ("eth2", [169, 254, 1, 1], false),
            ("docker0", [172, 17, 0, 1], false),
            ("br-4f1c", [172, 18, 0, 1], false),
            ("wg0", [10, 8, 0, 2], false),
            ("x", [10, 9, 0, 2], true),
            ("tailscale0", [100, 64, 0, 9], false),
        ]);
        let places = chosen("127.0.0.1:8080", true, || Ok(all)).expect("two");
        let addresses: Vec<String> = places.addresses.iter().map(ToString::to_string).collect();
        assert_eq!(addresses, ["127.0.0.1:8080", "192.168.7.5:8080", "10.1.2.3:8080"]);
        assert_eq!(places.left.len(), 6, "{:?}", places.left);
        for (left, part) in places.left.iter().zip(["8.8.4.4", "docker0", "br-4f1c", "wg0", "a VPN", "tailscale0"]) {
            assert!(left.contains(part), "{left}");
        }
    }

    #[test]
    fn a_pool_listens_at_one_address() {
        let two =
            own(&[("eth0", [192, 168, 7, 5], false), ("wlan0", [10, 1, 2, 3], false), ("wg0", [10, 8, 0, 2], false)]);
        let both = chosen("127.0.0.1:0", true, || Ok(two.clone())).expect("two");
        let named = |address: [u8; 4]| only(&both, Some(address.into()));
        assert_eq!(named([10, 1, 2, 3]).expect("one of them"), IpAddr::from([10, 1, 2, 3]));
        let several = only(&both, None).expect_err("which one?").message.expect("a sentence");
        assert!(several.contains("(192.168.7.5, 10.1.2.3)") && several.contains("--pool-host"), "{several}");
        let vpn = named([10, 8, 0, 2]).expect_err("left out").message.expect("a sentence");
        assert!(vpn.contains("10.8.0.2 (wg0: a VPN)"), "{vpn}");
        let one = chosen("127.0.0.1:0", true, || Ok(two[..1].to_vec())).expect("one");
        assert_eq!(only(&one, None).expect("the only one"), IpAddr::from([192, 168, 7, 5]));
        assert_eq!(pool_host(false, None).expect("here"), IpAddr::from([127, 0, 0, 1]));
    }

    #[test]
    fn what_others_would_reach_is_refused() {
        let none = || Ok(own(&[("lo", [127, 0, 0, 1], false), ("wg0", [10, 8, 0, 2], false)]));
        for (serve, lan) in [
            ("0.0.0.0:8080", false),
            ("0.0.0.0:8080", true),
            ("[::]:8080", true),
            ("8.8.8.8:80", true),
            ("100.64.0.9:80", true),
            ("192.168.1.5:8080", false),
            ("[fe80::1]:80", true),
            ("8080", false),
            ("127.0.0.1:8080", true),
        ] {
            assert_eq!(chosen(serve, lan, none).expect_err(serve).kind, Kind::Usage, "{serve} {lan}");
        }
        let one = chosen("192.168.1.5:8080", true, none).expect("private").addresses;
        assert_eq!(one, ["127.0.0.1:8080".parse().expect("one"), "192.168.1.5:8080".parse().expect("one")]);
        assert_eq!(chosen("[::1]:0", false, none).expect("here").addresses, ["[::1]:0".parse().expect("one")]);
    }
}
