//! New coins of a block.

/// The subsidy of a block in satoshi: 50 bitcoin, halved every `interval` blocks (210,000 on main, testnet and signet,
/// 150 on regtest), 0 once nothing is left of it (regtest: from height 4,950). An interval of 0 leaves nothing.
///
/// ```
/// use hashgrind::pow::subsidy;
/// assert_eq!(subsidy(149, 150), 5_000_000_000);
/// assert_eq!(subsidy(150, 150), 2_500_000_000);
/// assert_eq!((subsidy(4_949, 150), subsidy(4_950, 150)), (1, 0));
/// assert_eq!(subsidy(840_000, 210_000), 312_500_000);
/// assert_eq!(subsidy(1, 0), 0);
/// ```
#[must_use]
pub const fn subsidy(height: u32, interval: u32) -> u64 {
    let Some(halvings) = height.checked_div(interval) else { return 0 };
    match 5_000_000_000_u64.checked_shr(halvings) {
        Some(subsidy) => subsidy,
        None => 0,
    }
}
