//! What a node says to a submitted block, and what that means for a miner.

/// What the node says to a submitted block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Valid and on the best chain.
    Accepted,
    /// The node has it already, and it is valid: ours, sent a second time.
    Duplicate,
    /// Stored, but another block of that height came first. Nothing is known about its transactions.
    Inconclusive,
    /// Refused for good.
    Refused {
        /// The node's word, for example `bad-cb-amount`.
        reason: String,
        /// What it means and what to do: one line.
        advice: &'static str,
    },
}

impl Verdict {
    pub(crate) fn from_reason(reason: Option<String>) -> Self {
        // bcoin puts a word before it, and says of a block whose parent it lacks what Core says of one with a bad parent.
        let reason = reason.map(|reason| match reason.strip_prefix("rejected: ") {
            Some("bad-prevblk") => "prev-blk-not-found".to_owned(),
            Some(word) => word.to_owned(),
            None => reason,
        });
        match reason {
            None => Self::Accepted,
            Some(reason) => match reason.as_str() {
                "duplicate" => Self::Duplicate,
                "inconclusive" | "duplicate-inconclusive" => Self::Inconclusive,
                _ => {
                    let advice = advice(&reason);
                    Self::Refused { reason, advice }
                }
            },
        }
    }
}

/// What the node's word for a refused block means. The longest entry that the word begins with counts.
pub(crate) fn advice(reason: &str) -> &'static str {
    let known = REASONS.iter().filter(|(word, _)| reason.starts_with(word));
    known
        .max_by_key(|(word, _)| word.len())
        .map_or("the node gives no reason that hashgrind knows; its debug.log may say more", |(_, advice)| advice)
}

/// Bitcoin Core's words (validation.cpp, consensus/tx_check.cpp, BIP 22), each with its meaning for a miner.
const REASONS: [(&str, &str); 35] = [
    (
        "high-hash",
        "the hash is above the target: a miscounted candidate, or bits from another template; test the devices",
    ),
    ("time-too-old", "the block's time is not above the median of the last 11 blocks: the template was out of date"),
    (
        "time-too-new",
        "the block's time is more than two hours ahead of the node's clock: set this machine's and the node's clock",
    ),
    (
        "time-timewarp-attack",
        "the block's time is too far below the one before it (BIP 94): the template was out of date",
    ),
    (
        "prev-blk-not-found",
        "the node does not know the block before: it is another node than the template's, or it was killed and has lost it",
    ),
    ("bad-prevblk", "the block before was found invalid: mine on a new template"),
    ("bad-diffbits", "the bits are not those of this height: the template is of another chain or time"),
    ("bad-version", "the header's version is too low for this height: use the template's version"),
    ("bad-cb-height", "the coinbase does not begin with the height (BIP 34): the template was for another height"),
    ("bad-cb-amount", "the coinbase claims more than subsidy and fees: transactions of another template"),
    ("bad-cb-length", "the coinbase script is not 2 to 100 bytes long: shorten its text"),
    ("bad-cb-missing", "the first transaction is no coinbase: a bug here, please report it"),
    ("bad-cb-multiple", "there is more than one coinbase: a bug here, please report it"),
    ("bad-txnmrklroot", "the merkle root does not fit the transactions: a bug here, please report it"),
    ("bad-txns-duplicate", "the list of transactions repeats itself: a bug here, please report it"),
    ("bad-txns-nonfinal", "a transaction may not be in a block of this height or time yet: take a new template"),
    ("bad-txns-inputs-missingorspent", "a transaction spends what is spent or unknown: the template was out of date"),
    (
        "bad-txns-premature-spend-of-coinbase",
        "a transaction spends a coinbase under 100 blocks old: take a new template",
    ),
    ("bad-txns-BIP30", "a transaction repeats an earlier one: mine with another extranonce"),
    (
        "bad-txns",
        "a transaction of the block is invalid: take a new template; if it happens again, see the node's debug.log",
    ),
    ("bad-blk-length", "the block is too large: a bug here, please report it"),
    ("bad-blk-weight", "the block weighs too much: lower the node's blockmaxweight or shorten the coinbase's text"),
    ("bad-blk-sigops", "the block has too many signature operations: lower the node's blockmaxweight"),
    ("bad-blk-sigcheck", "a signature in the block is invalid: take a new template"),
    ("bad-witness-nonce-size", "the coinbase's witness is not one item of 32 bytes: a bug here, please report it"),
    ("bad-witness-merkle-match", "the witness commitment does not fit the transactions: a bug here, please report it"),
    ("unexpected-witness", "there is a witness but no commitment to it: a bug here, please report it"),
    ("bad-signet-blksig", "this signet wants a signature in each block, which only its operators can make"),
    ("block-script-verify-flag-failed", "a script of the block fails: take a new template"),
    ("mandatory-script-verify-flag-failed", "a script of the block fails: take a new template"),
    ("inconclusive-not-best-prevblk", "the block does not build on the node's tip any more: take a new template"),
    ("duplicate-invalid", "the node has this block already and found it invalid; its debug.log says why"),
    ("duplicate-header", "the node has this header already without its transactions"),
    ("bad-fork-prior-to-checkpoint", "the block branches off before a checkpoint: the template was of another chain"),
    ("rejected", "the node refuses the block without a reason; its debug.log may say more"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_understood_with_and_without_a_word_before() {
        let of = |reason: &str| Verdict::from_reason(Some(reason.to_owned()));
        for word in ["duplicate", "inconclusive", "bad-cb-amount"] {
            assert_eq!(of(&format!("rejected: {word}")), of(word));
        }
        assert!(
            matches!(of("rejected: bad-prevblk"), Verdict::Refused { reason, .. } if reason == "prev-blk-not-found")
        );
        assert!(matches!(of("rejected"), Verdict::Refused { reason, .. } if reason == "rejected"));
    }

    #[test]
    fn every_reason_has_its_own_line() {
        for (i, (word, line)) in REASONS.iter().enumerate() {
            assert!(REASONS[..i].iter().all(|(other, _)| other != word), "{word} twice");
            assert!(!line.is_empty() && !line.contains('\n'));
            assert_eq!(advice(word), *line, "{word} is hidden by another entry");
        }
        assert!(advice("bad-version(0x00000003)").contains("version"));
        assert_eq!(advice("bad-txns-in-belowout"), advice("bad-txns"));
        assert!(advice("something-new").contains("debug.log"));
    }
}
