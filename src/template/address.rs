//! Addresses to output scripts (floor F4). Checks that an address belongs to the chain that is mined.

use std::str::FromStr;

use bitcoin::address::NetworkUnchecked;
use bitcoin::{Address, Network, ScriptBuf, bech32};

/// Why an address cannot be paid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// Not an address of any chain.
    #[error("`{text}` is not a Bitcoin address ({reason}); check it for a typing error")]
    NotAnAddress {
        /// What was given.
        text: String,
        /// What the parser said.
        reason: String,
    },
    /// An address of another chain.
    #[error(
        "`{text}` is an address of another chain ({found}), and the block is for {expected}; give one of {expected}"
    )]
    OtherChain {
        /// What was given.
        text: String,
        /// The chain that is mined.
        expected: &'static str,
        /// The chains that the address is valid on.
        found: &'static str,
    },
}

/// The output script that pays `address` on `network`.
///
/// Legacy addresses of all test chains look the same, and so do segwit ones of testnet and signet (`tb1`): those are
/// taken on each of them.
///
/// # Errors
/// [`AddressError::NotAnAddress`], or [`AddressError::OtherChain`] where the address is valid but not on `network`.
///
/// ```
/// use hashgrind::template::bitcoin::Network;
/// use hashgrind::template::{AddressError, payout_script};
///
/// let script = payout_script("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", Network::Regtest)?;
/// assert_eq!(script.len(), 22);
/// let wrong = payout_script("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Network::Regtest);
/// assert!(matches!(wrong, Err(AddressError::OtherChain { found: "main", .. })));
/// # Ok::<(), AddressError>(())
/// ```
pub fn payout_script(address: &str, network: Network) -> Result<ScriptBuf, AddressError> {
    let address = address.trim();
    let parsed = Address::<NetworkUnchecked>::from_str(address)
        .map_err(|error| AddressError::NotAnAddress { text: shorten(address), reason: reason(address, &error) })?;
    if parsed.is_valid_for_network(network) {
        return Ok(parsed.assume_checked().script_pubkey());
    }
    let found = if parsed.is_valid_for_network(Network::Bitcoin) {
        "main"
    } else if parsed.is_valid_for_network(Network::Signet) && parsed.is_valid_for_network(Network::Regtest) {
        "a test chain"
    } else if parsed.is_valid_for_network(Network::Signet) {
        "testnet or signet"
    } else {
        "regtest"
    };
    Err(AddressError::OtherChain { text: shorten(address), expected: chain_name(network), found })
}

/// What is wrong with an address of the form that its first letter shows: the parser takes for base58 whatever does not
/// begin as a segwit address should, and base58 addresses begin with 1, 2, 3, m or n.
fn reason(text: &str, error: &dyn std::error::Error) -> String {
    if !(text.starts_with(['b', 'B', 't', 'T']) && text.len() >= 14) {
        return innermost(error);
    }
    match bech32::segwit::decode(text) {
        Err(error) => format!("as a segwit address: {}", innermost(&error)),
        Ok((prefix, ..)) => format!("as a segwit address: no chain of Bitcoin has the prefix {prefix}"),
    }
}

fn chain_name(network: Network) -> &'static str {
    match network {
        Network::Bitcoin => "main",
        Network::Testnet => "testnet3",
        Network::Testnet4 => "testnet4",
        Network::Signet => "signet",
        _ => "regtest",
    }
}

/// A whole pasted file is no help in an error; the longest real address has 90 characters.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// The last cause of an error says what is wrong; the outer ones say only where.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    // Addresses and scripts from BIP 173 and BIP 350; the legacy ones are the genesis key's.
    #[test]
    fn published_addresses_give_published_scripts() {
        let cases = [
            (
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                Network::Bitcoin,
                "0014751e76e8199196d454941c45d1b3a323f1433bd6",
            ),
            (
                "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
                Network::Testnet4,
                "00201863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262",
            ),
            (
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                Network::Bitcoin,
                "512079be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798",
            ),
            (
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                Network::Bitcoin,
                "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac",
            ),
        ];
        for (address, network, script) in cases {
            assert_eq!(hex::encode(payout_script(address, network).unwrap()), script, "{address}");
        }
    }

    #[test]
    fn other_chains_and_typing_errors_are_told_apart() {
        let other = |address, network| match payout_script(address, network) {
            Err(AddressError::OtherChain { expected, found, .. }) => (expected, found),
            unexpected => panic!("{address}: {unexpected:?}"),
        };
        assert_eq!(other("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", Network::Signet), ("signet", "regtest"));
        assert_eq!(
            other("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", Network::Regtest),
            ("regtest", "testnet or signet")
        );
        assert_eq!(other("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", Network::Bitcoin), ("main", "a test chain"));
        assert_eq!(other("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Network::Testnet4), ("testnet4", "main"));
        for bad in ["", "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt081", "hello", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"] {
            assert!(matches!(payout_script(bad, Network::Regtest), Err(AddressError::NotAnAddress { .. })), "{bad}");
        }
        // The error is that of the form which was meant: one letter wrong in the prefix, the separator, the middle; a space.
        for bad in [
            "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt081",
            "bcrtlqw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
            "bcr1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
            "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsb",
            "BC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        ] {
            let error = payout_script(bad, Network::Regtest).expect_err(bad).to_string();
            assert!(error.contains("segwit") && !error.contains("base58"), "{error}");
        }
        let error =
            payout_script("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", Network::Bitcoin).expect_err("one letter wrong");
        assert!(!error.to_string().contains("segwit"), "{error}");
    }
}
