//! Numbers as people read them, and back: hash rates, counts, durations.

use std::time::Duration;

use hashgrind::economics::chance_of_longer;

use super::words::digits;

/// A hash rate with a decimal prefix and three figures: `1.04 GH/s`.
pub(crate) fn hash_rate(per_second: f64) -> String {
    format!("{}H/s", prefixed(per_second))
}

/// A count with a decimal prefix: `3.1 G` of hashes.
pub(crate) fn hashes(count: f64) -> String {
    format!("{}{}", prefixed(count), if count == 1.0 { "hash" } else { "hashes" })
}

/// An energy with a decimal prefix: `1.10 kJ`.
pub(crate) fn joules(value: f64) -> String {
    format!("{}J", prefixed(value))
}

/// A factor: `0.83`, and `1.2e-7` where two places behind the point would say nothing.
pub(crate) fn factor(value: f64) -> String {
    if value != 0.0 && !(0.005..1e9).contains(&value) { format!("{value:.1e}") } else { format!("{value:.2}") }
}

/// How many blocks take longer than `hashes`, as a percentage. All of them for no hash only, and none never: where a number
/// can't tell the chance from 1 or 0, it is still neither.
pub(crate) fn longer(expected_hashes: f64, hashes: f64) -> String {
    let certain = hashes <= 0.0 || expected_hashes <= 1.0;
    let share = chance_of_longer(expected_hashes, hashes);
    percent(if certain { share } else { share.clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON) })
}

/// Three figures and a prefix, with the space in front of the unit.
pub(crate) fn prefixed(value: f64) -> String {
    const PREFIXES: [(f64, &str); 7] =
        [(1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, "")];
    let (scale, prefix) = PREFIXES.into_iter().find(|(scale, _)| value.abs() >= *scale).unwrap_or((1.0, ""));
    let scaled = value / scale;
    if scaled != 0.0 && scaled.abs() < 0.01 || scaled.abs() >= 1e9 {
        return format!("{scaled:.1e} {prefix}");
    }
    let digits = if prefix.is_empty() && scaled.fract() == 0.0 || scaled >= 99.95 {
        0
    } else if scaled >= 9.995 {
        1
    } else {
        2
    };
    format!("{scaled:.digits$} {prefix}")
}

/// `1 block`, `3 blocks`.
pub(crate) fn blocks(count: u64) -> String {
    if count == 1 { "1 block".to_owned() } else { format!("{count} blocks") }
}

/// A share of one as a percentage, with no more figures than people want and no truth rounded away: `50 %`, `0.3 %`,
/// `more than 99.9 %`.
pub(crate) fn percent(share: f64) -> String {
    match share * 100.0 {
        percent if percent > 99.9 && percent < 100.0 => "more than 99.9 %".to_owned(),
        percent if percent < 0.1 && percent > 0.0 => "less than 0.1 %".to_owned(),
        percent if percent > 1e6 => format!("{} %", digits(percent, 3)),
        percent if (1.0..=99.0).contains(&percent) || percent.fract() == 0.0 => format!("{percent:.0} %"),
        percent => format!("{percent:.1} %"),
    }
}

/// A span of time in the unit that suits it: `12 ms`, `24.9 s`, `3.2 min`, `5.1 h`, `17 days`, `120 years`.
pub(crate) fn span(seconds: f64) -> String {
    match seconds {
        s if s > 0.0 && s < 5e-4 => "under 1 ms".to_owned(),
        s if s < 1.0 => format!("{:.0} ms", s * 1e3),
        s if s < 120.0 => format!("{s:.1} s"),
        s if s < 7200.0 => format!("{:.1} min", s / 60.0),
        s if s < 172_800.0 => format!("{:.1} h", s / 3600.0),
        s if s < 63_072_000.0 => format!("{:.0} days", s / 86_400.0),
        s if s < 3.15e13 => format!("{:.0} years", s / 31_557_600.0),
        s => format!("{:.1e} years", s / 31_557_600.0),
    }
}

/// Reads `10`, `10s`, `500ms`, `2m`, `1.5h` as a duration.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let scale = match unit {
        "" | "s" => 1.0,
        "ms" => 1e-3,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        "d" => 86_400.0,
        _ => return Err("a duration looks like 10, 10s, 500ms, 2m or 1.5h, and is not negative".to_owned()),
    };
    let value: f64 = number.parse().map_err(|_| "a duration looks like 10, 10s, 500ms, 2m or 1.5h".to_owned())?;
    let duration = Duration::try_from_secs_f64(value * scale).ok().filter(|duration| *duration <= LONGEST);
    duration.ok_or_else(|| "that is too long: a duration is at most 36525d, a hundred years".to_owned())
}

/// The longest duration: a clock must be able to add it to now.
const LONGEST: Duration = Duration::from_secs(36_525 * 86_400);

/// Like [`parse_duration`], where zero has no meaning.
pub(crate) fn parse_positive_duration(text: &str) -> Result<Duration, String> {
    match parse_duration(text)? {
        Duration::ZERO => Err("zero has no meaning here".to_owned()),
        duration => Ok(duration),
    }
}

/// `63W` or `3.6kW` in watts.
pub(crate) fn parse_watts(text: &str) -> Result<f64, String> {
    let bare = text.trim();
    let bare = bare.strip_suffix(['W', 'w']).unwrap_or(bare).trim_end();
    scaled(bare).ok_or_else(|| {
        let comma = if bare.contains(',') { " (a point, not a comma)" } else { "" };
        format!("\"{text}\" is no power above zero, in watts; write 63W or 3.6kW{comma}")
    })
}

/// `20MH/s`, `1.5 GH/s`, `250kH`, `2e7` as hashes a second.
pub(crate) fn parse_rate(text: &str) -> Result<f64, String> {
    let bare = text.trim();
    let bare = bare.strip_suffix("/s").unwrap_or(bare).trim_end();
    let bare = bare.strip_suffix(['H', 'h']).unwrap_or(bare).trim_end();
    scaled(bare).ok_or_else(|| format!("\"{text}\" is no hash rate above zero; write 20MH/s, 1.5GH/s or 2e7"))
}

/// What a flag with a number takes: what it is, its unit and its range, which an error names.
pub(crate) struct Quantity {
    what: &'static str,
    unit: &'static str,
    least: f64,
    most: f64,
    example: &'static str,
}

impl Quantity {
    const fn new(what: &'static str, unit: &'static str, (least, most): (f64, f64), example: &'static str) -> Self {
        Self { what, unit, least, most, example }
    }

    /// The number in a text; a `$` before it is no part of it.
    fn read(&self, text: &str) -> Result<f64, String> {
        let bare = text.trim();
        let bare = bare.strip_prefix('$').unwrap_or(bare);
        let Self { what, unit, least, most, example } = self;
        let range = if *least == f64::MIN_POSITIVE {
            format!("above 0, at most {most:e}")
        } else {
            format!("from {least} to {most}")
        };
        let wanted = format!("{what} is a number of {unit}, {range}, such as {example}");
        let number: f64 = bare.parse().map_err(|_| {
            let comma = if bare.contains(',') { "; write a point, not a comma" } else { "" };
            format!("{wanted}{comma}")
        })?;
        // -0 is 0.
        if (*least..=*most).contains(&number) { Ok(number + 0.0) } else { Err(wanted) }
    }
}

/// A price of something as a whole.
const ABOVE_ZERO: (f64, f64) = (f64::MIN_POSITIVE, 1e15);

/// `--price-usd`.
pub(crate) fn parse_price(text: &str) -> Result<f64, String> {
    Quantity::new("the price of a machine", "US dollars", ABOVE_ZERO, "1500").read(text)
}

/// `--btc-price`.
pub(crate) fn parse_btc_price(text: &str) -> Result<f64, String> {
    Quantity::new("the price of a bitcoin", "US dollars", (1.0, 1e8), "80000").read(text)
}

/// `--electricity`: nothing, with a roof of one's own, to two dollars.
pub(crate) fn parse_electricity(text: &str) -> Result<f64, String> {
    let quantity = Quantity::new("the price of electricity", "US dollars a kilowatt hour", (0.0, 2.0), "0.14");
    let cents = text.trim().parse::<f64>().is_ok_and(|number| (2.0..=200.0).contains(&number));
    quantity
        .read(text)
        .map_err(|error| if cents { format!("{error}; is it in cents? 14 cents are 0.14") } else { error })
}

/// `--joules-per-terahash`.
pub(crate) fn parse_joules(text: &str) -> Result<f64, String> {
    Quantity::new("the energy of a hash", "joules a terahash", (1e-12, 1e24), "17.5").read(text)
}

/// `--subsidy`.
pub(crate) fn parse_subsidy(text: &str) -> Result<f64, String> {
    Quantity::new("the new bitcoin in a block", "BTC", (1e-8, 50.0), "3.125").read(text)
}

/// `--fees`.
pub(crate) fn parse_fees(text: &str) -> Result<f64, String> {
    Quantity::new("the fees of a block", "percent of its new bitcoin", (0.0, 1000.0), "2").read(text)
}

/// `--pool-fee`.
pub(crate) fn parse_pool_fee(text: &str) -> Result<f64, String> {
    Quantity::new("the fee of a pool", "percent", (0.0, 100.0), "2").read(text)
}

/// `--days`.
pub(crate) fn parse_days(text: &str) -> Result<f64, String> {
    Quantity::new("the span of the comparison", "days", (1e-6, 1e9), "30").read(text)
}

/// A number above zero with an optional decimal prefix.
pub(crate) fn scaled(text: &str) -> Option<f64> {
    let (number, factor) = match text.char_indices().last()? {
        (at, 'k' | 'K') => (&text[..at], 1e3),
        (at, 'M') => (&text[..at], 1e6),
        (at, 'G') => (&text[..at], 1e9),
        (at, 'T') => (&text[..at], 1e12),
        (at, 'P') => (&text[..at], 1e15),
        (at, 'E') => (&text[..at], 1e18),
        (at, 'Z') => (&text[..at], 1e21),
        _ => (text, 1.0),
    };
    positive(number.trim_end().parse::<f64>().ok().map(|number| number * factor))
}

/// The number if it is finite and above zero.
pub(crate) fn positive(number: Option<f64>) -> Option<f64> {
    number.filter(|number| number.is_finite() && *number > 0.0)
}

/// `now` as hours, minutes and seconds of UTC.
pub(crate) fn clock_time(unix_seconds: u64) -> String {
    let day = unix_seconds % 86_400;
    format!("{:02}:{:02}:{:02}", day / 3600, day / 60 % 60, day % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_round_no_truth_away() {
        for (share, text) in [
            (0.0, "0 %"),
            (1e-12, "less than 0.1 %"),
            (0.0035, "0.4 %"),
            (0.5, "50 %"),
            (0.993, "99.3 %"),
            (0.99977, "more than 99.9 %"),
            (1.0 - 1e-15, "more than 99.9 %"),
            (1.0, "100 %"),
            (12.5, "1250 %"),
            (1e300, "1.0e302 %"),
        ] {
            assert_eq!(percent(share), text);
        }
    }

    #[test]
    fn durations() {
        assert_eq!(parse_duration("10"), Ok(Duration::from_secs(10)));
        assert_eq!(parse_duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(parse_duration("2m"), Ok(Duration::from_secs(120)));
        assert_eq!(parse_duration("1.5h"), Ok(Duration::from_secs(5400)));
        assert_eq!(parse_duration("0"), Ok(Duration::ZERO));
        assert_eq!(parse_duration("36525d"), Ok(LONGEST));
        for bad in [
            "-1",
            "-1s",
            "NaN",
            "nan",
            "inf",
            "",
            "s",
            "1x",
            "1e400",
            "1.2.3",
            "10 s",
            "36526d",
            "9223372036854775807",
            "999999999999999999999d",
        ] {
            assert!(parse_duration(bad).is_err(), "{bad}");
        }
        assert!(parse_positive_duration("0s").is_err());
    }

    #[test]
    fn figures() {
        assert_eq!(hash_rate(1.0432e9), "1.04 GH/s");
        assert_eq!(hash_rate(12_345.0), "12.3 kH/s");
        assert_eq!(hash_rate(999.0), "999 H/s");
        assert_eq!((hashes(1.0), hashes(2.0)), ("1 hash".to_owned(), "2 hashes".to_owned()));
        assert_eq!(
            (hash_rate(0.0), hash_rate(1e-12), hash_rate(1e30)),
            ("0 H/s".into(), "1.0e-12 H/s".into(), "1.0e12 EH/s".into())
        );
        assert_eq!([0.83, 0.0, 1e-20, 1.8e19].map(factor), ["0.83", "0.00", "1.0e-20", "1.8e19"]);
        assert_eq!(
            (joules(241.0), joules(1.1e3), joules(1e24)),
            ("241 J".into(), "1.10 kJ".into(), "1000000 EJ".into())
        );
        assert_eq!((span(1e-9), span(0.0)), ("under 1 ms".to_owned(), "0 ms".to_owned()));
        assert_eq!(span(0.012), "12 ms");
        assert_eq!(span(24.91), "24.9 s");
        assert_eq!(span(86_400.0 * 30.0), "30 days");
        assert_eq!(clock_time(1_231_006_505), "18:15:05");
    }

    /// The first hash of a mainnet block, whose chance is next to nothing, and as many as no block ever took.
    #[test]
    fn no_block_is_certain_before_or_after_it_is_found() {
        assert_eq!((longer(2.0, 0.0), longer(1.0, 1.0)), ("100 %".to_owned(), "0 %".to_owned()));
        for (expected, hashes, text) in
            [(1e24, 1.0, "more than 99.9 %"), (2.0, 1.0, "50 %"), (2.0, 1e19, "less than 0.1 %")]
        {
            assert_eq!(longer(expected, hashes), text, "{expected} {hashes}");
        }
    }

    #[test]
    fn quantities_name_themselves() {
        type Parse = fn(&str) -> Result<f64, String>;
        let table: [(Parse, &str, [&str; 3]); 4] = [
            (parse_joules, "-1", ["the energy of a hash", "joules a terahash", "17.5"]),
            (parse_fees, "-0.1", ["percent of its new bitcoin", "from 0 to 1000", "such as 2"]),
            (parse_electricity, "0,14", ["kilowatt hour", "from 0 to 2", "not a comma"]),
            (parse_price, "0", ["price of a machine", "US dollars", "above 0"]),
        ];
        for (parse, text, parts) in table {
            let error = parse(text).expect_err(text);
            assert!(parts.iter().all(|part| error.contains(part)), "{text}: {error}");
        }
        assert_eq!(
            (parse_electricity("0"), parse_electricity("-0"), parse_price("$1500")),
            (Ok(0.0), Ok(0.0), Ok(1500.0))
        );
        assert!(parse_electricity("-0").is_ok_and(f64::is_sign_positive));
        assert!(parse_electricity("14").is_err_and(|error| error.contains("cents")));
        for text in ["NaN", "inf", "", "1e400"] {
            assert!(parse_days(text).is_err(), "{text}");
        }
    }

    #[test]
    fn rates_have_units() {
        for (text, value) in [
            ("1GH/s", 1e9),
            ("1 GH/s", 1e9),
            ("20MH/s", 2e7),
            ("250kH", 2.5e5),
            ("2e7", 2e7),
            ("13.5T", 13.5e12),
            ("1.2EH/s", 1.2e18),
            ("7h/s", 7.0),
            ("1E3", 1e3),
        ] {
            assert_eq!(parse_rate(text), Ok(value), "{text}");
        }
        for text in ["", "0", "-1GH/s", "NaN", "inf", "GH/s", "1 XH/s", "1GH/min", "é"] {
            assert!(parse_rate(text).is_err(), "{text}");
        }
    }
}
