//! Figures in words and tables for people: more digits than the moving lines of [`units`](super::units), and the big and
//! small numbers of economics.

use std::fmt::Write as _;

use super::color;

/// `1.23 GH/s`, four digits.
pub(crate) fn rate(hashes_per_second: f64) -> String {
    format!("{}H/s", si(hashes_per_second))
}

/// `1.234 G` and the like, with a space before the prefix.
pub(crate) fn si(value: f64) -> String {
    let (unit, prefix) = si_unit(value);
    format!("{} {prefix}", digits(value / unit, 4))
}

/// The decimal prefix that fits.
fn si_unit(value: f64) -> (f64, &'static str) {
    const PREFIXES: [(f64, &str); 8] =
        [(1e21, "Z"), (1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, "")];
    PREFIXES.into_iter().find(|(unit, _)| value >= *unit).unwrap_or((1.0, ""))
}

/// A difficulty as `133.87 T`.
pub(crate) fn difficulty(value: f64) -> String {
    if value >= 1e6 {
        format!("{} {}", digits(value / si_unit(value).0, 5), si_unit(value).1)
    } else {
        digits(value, 5)
    }
}

/// A number with about `significant` digits, thousands set apart, tiny and huge ones as a power of ten. What is no number
/// is `n/a`.
pub(crate) fn digits(value: f64, significant: usize) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if !value.is_finite() {
        return "n/a".to_owned();
    }
    let magnitude = value.abs().log10().floor();
    // Nobody reads more than nine digits.
    if !(-4.0..9.0).contains(&magnitude) {
        return format!("{value:.*e}", significant.saturating_sub(2));
    }
    let decimals = (significant as i32 - 1 - magnitude as i32).max(0) as usize;
    let text = format!("{value:.decimals$}");
    let text = if decimals > 0 { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text };
    grouped(&text)
}

/// A number for other programs, such as a cell of CSV: nine digits that mean something, nothing set apart.
pub(crate) fn plain(value: f64) -> String {
    let rounded: f64 = format!("{value:.8e}").parse().unwrap_or(value);
    if rounded == 0.0 || (1e-5..1e12).contains(&rounded.abs()) { rounded.to_string() } else { format!("{rounded:e}") }
}

/// A sum of dollars.
pub(crate) fn dollars(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    match value.abs() {
        0.0 => "$0".to_owned(),
        v if v >= 1e9 => format!("{sign}${}", big(v)),
        v if v >= 1000.0 => format!("{sign}${}", grouped(&format!("{v:.0}"))),
        v if v >= 1.0 => format!("{sign}${v:.2}"),
        v if v >= 0.001 => format!("{sign}${v:.4}"),
        v => format!("{sign}${v:.1e}"),
    }
}

/// A price of a kilowatt hour: four places behind the point as far as that says something.
pub(crate) fn per_kwh(usd: f64) -> String {
    if usd == 0.0 || (1e-3..1e3).contains(&usd) { format!("{usd:.4}") } else { digits(usd, 3) }
}

/// A percentage that rounds no truth away: below a hundred it is not printed as a hundred.
pub(crate) fn percent(value: f64) -> String {
    if (99.95..100.0).contains(&value) { "more than 99.9 %".to_owned() } else { format!("{} %", digits(value, 3)) }
}

/// `1 block`, `3 blocks`; `one` and `many` are the words, and the figure decides as it is printed.
pub(crate) fn counted(figure: &str, one: &str, many: &str) -> String {
    format!("{figure} {}", if figure == "1" { one } else { many })
}

/// Commas between groups of three digits before the point.
fn grouped(text: &str) -> String {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, part) = rest.split_once('.').map_or((rest, None), |(whole, part)| (whole, Some(part)));
    let mut out = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// A span in the unit that fits: `18.9 million years`, `3.2 days`, `40 ms`.
pub(crate) fn span(seconds: f64) -> String {
    const YEAR: f64 = hashgrind::economics::YEAR_SECONDS;
    let (unit, one, many) = match seconds {
        s if s >= 1e15 * YEAR => (YEAR, "year", "years"),
        s if s >= 1e9 * YEAR => (1e9 * YEAR, "billion years", "billion years"),
        s if s >= 1e6 * YEAR => (1e6 * YEAR, "million years", "million years"),
        s if s >= YEAR => (YEAR, "year", "years"),
        s if s >= 86_400.0 => (86_400.0, "day", "days"),
        s if s >= 3600.0 => (3600.0, "hour", "hours"),
        s if s >= 60.0 => (60.0, "minute", "minutes"),
        s if s >= 1.0 || s == 0.0 => (1.0, "s", "s"),
        s if s >= 1e-3 => (1e-3, "ms", "ms"),
        s if s >= 1e-6 => (1e-6, "µs", "µs"),
        _ => (1e-9, "ns", "ns"),
    };
    counted(&digits(seconds / unit, 3), one, many)
}

/// A chance for people: percent where that reads well, else one in so many.
pub(crate) fn chance(probability: f64) -> String {
    // A chance that is so near to one that a number can't tell it from one is still none.
    if probability >= 0.9995 {
        "more than 99.9 %".to_owned()
    } else if probability >= 0.001 {
        percent(probability * 100.0)
    } else if probability > 1e-300 {
        format!("1 in {}", big(1.0 / probability))
    } else {
        "next to none".to_owned()
    }
}

/// A big number in words.
pub(crate) fn big(value: f64) -> String {
    match value {
        v if v >= 1e15 => digits(v, 3),
        v if v >= 1e12 => format!("{} trillion", digits(v / 1e12, 3)),
        v if v >= 1e9 => format!("{} billion", digits(v / 1e9, 3)),
        v if v >= 1e6 => format!("{} million", digits(v / 1e6, 3)),
        v => digits(v, 3),
    }
}

/// A figure that may be unknown.
pub(crate) fn or_na(text: Option<String>) -> String {
    text.unwrap_or_else(|| "n/a".to_owned())
}

/// Rows in columns: the first `left` columns to the left, the others to the right, two spaces between.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>], left: usize) -> String {
    let width = |column: usize| {
        rows.iter().map(|row| row[column].chars().count()).chain([head[column].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = String::new();
    let head = head.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for row in std::iter::once(&head).chain(rows) {
        let mut line = String::new();
        for (at, cell) in row.iter().enumerate() {
            let pad = widths[at] - cell.chars().count();
            let gap = if at == 0 { "" } else { "  " };
            if at < left {
                let _ = write!(line, "{gap}{cell}{}", " ".repeat(pad));
            } else {
                let _ = write!(line, "{gap}{}{cell}", " ".repeat(pad));
            }
        }
        let line = line.trim_end();
        if out.is_empty() {
            out.push_str(&color::head(line))
        } else {
            out.push_str(line)
        }
        out.push('\n');
    }
    out
}

/// Text broken at spaces to lines of at most 100 characters, each after the first indented by two.
pub(crate) fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > 100 {
            out.push_str("\n  ");
            width = 2;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [0.0, 0.1 + 0.2, 1_234_567.891_2, 1e24, 1e-12, 5e-324].map(plain),
            ["0", "0.3", "1234567.89", "1e24", "1e-12", "5e-324"]
        );
        assert_eq!(rate(1.0435e9), "1.044 GH/s");
        assert_eq!(rate(0.2), "0.2 H/s");
        assert_eq!(rate(7.75463e-6), "7.75e-6 H/s");
        assert_eq!(span(596_900_000_000_000.0), "18.9 million years");
        assert_eq!(span(0.04), "40 ms");
        assert_eq!(chance(0.6321), "63.2 %");
        assert_eq!(chance(1.447e-10), "1 in 6.91 billion");
        assert_eq!(dollars(100_990.4), "$100,990");
        assert_eq!(dollars(0.0551), "$0.0551");
        assert_eq!(dollars(52.514), "$52.51");
        assert_eq!(dollars(2.01e-6), "$2.0e-6");
        assert_eq!(digits(1_234_567.0, 3), "1,234,567");
        assert_eq!(digits(-1234.5, 3), "-1,234");
        assert_eq!(digits(1e20, 3), "1.0e20");
        assert_eq!(digits(9.96e20, 3), "1.0e21");
        assert_eq!(digits(123_456_789.0, 3), "123,456,789");
        assert_eq!(digits(1_234_567_890.0, 3), "1.2e9");
        assert_eq!(
            (digits(f64::NAN, 3), digits(f64::INFINITY, 3), digits(-0.0, 3)),
            ("n/a".into(), "n/a".into(), "0".into())
        );
        assert_eq!(dollars(-5.0), "-$5.00");
        assert_eq!(dollars(0.0), "$0");
        assert_eq!(dollars(1.5e12), "$1.5 trillion");
        assert_eq!(
            (per_kwh(0.141), per_kwh(1.4e23), per_kwh(0.0)),
            ("0.1410".into(), "1.4e23".into(), "0.0000".into())
        );
        assert_eq!([99.977, 99.9, 100.0, 0.0004].map(percent), ["more than 99.9 %", "99.9 %", "100 %", "0.0004 %"]);
        assert_eq!(
            [0.99977, 1.0, 0.0, 1e-30].map(chance),
            ["more than 99.9 %", "more than 99.9 %", "next to none", "1 in 1.0e30"]
        );
        assert_eq!([86_400.0, 172_800.0, 3600.0, 60.0].map(span), ["1 day", "2 days", "1 hour", "1 minute"]);
        assert_eq!([1e-6, 1e-12, 0.0, 1e30].map(span), ["1 µs", "0.001 ns", "0 s", "3.2e22 years"]);
    }

    #[test]
    fn columns_line_up() {
        let rows = vec![vec!["a".to_owned(), "1".to_owned()], vec!["bbb".to_owned(), "22".to_owned()]];
        assert_eq!(table(&["x", "n"], &rows, 1), "\u{1b}[1mx     n\u{1b}[0m\na     1\nbbb  22\n");
    }
}
