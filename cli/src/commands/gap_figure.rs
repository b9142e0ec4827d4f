//! The figure that a teacher shows: mining, AI and AI cast into a chip, by the joule, by the dollar and in all. What stands in
//! it, for the report that draws it, and as text for a terminal.

use std::fmt::Write as _;

use hashgrind::economics::{FigureClass, GapRow};

use super::gap_words::WHY;
use crate::view::words::{digits, wrapped};

/// Where a mark's figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Footing {
    /// Measured here: a full mark.
    Measured,
    /// Somebody's word or measurement: a ring.
    Published,
    /// Worked out, or a claim that nobody else has measured: a dashed ring.
    Derived,
}

/// A mark with its name.
pub(crate) struct Dot {
    /// Written above it.
    pub(crate) name: String,
    /// Written behind the name.
    pub(crate) label: String,
    /// Where it stands, above zero; none where there is no figure.
    pub(crate) at: Option<f64>,
    /// Which colour.
    pub(crate) series: usize,
    /// Which form.
    pub(crate) footing: Footing,
}

/// Colour of a chip that is one model.
const FROZEN: usize = 2;

/// What the figure can't say of itself.
pub(crate) const CAPTION: &str = WHY.figure_caption;

/// The rows in the order of the figure: a joule first, then a dollar, then all of it; a chip that is one model last.
pub(crate) fn ordered(rows: &[GapRow]) -> Vec<&GapRow> {
    let place = |row: &GapRow| match (row.work.as_str(), row.quantity.as_str()) {
        ("frozen_ai", _) => 3,
        (_, "energy a hash" | "energy a byte read") => 0,
        (_, quantity) if quantity.ends_with("a dollar") => 1,
        _ => 2,
    };
    let mut ordered: Vec<&GapRow> = rows.iter().collect();
    ordered.sort_by_key(|row| place(row));
    ordered
}

/// The figure's groups, each with its heading. `rows` in the order in which they are drawn; what the figure leaves out stands
/// in the table.
pub(crate) fn groups(rows: &[&GapRow]) -> Vec<(String, Vec<Dot>)> {
    let measured = |class: FigureClass| {
        use FigureClass::{Battery, Counter, Measured, Sampled, WallMeter};
        matches!(class, Measured | Counter | Sampled | Battery | WallMeter)
    };
    let worked_out =
        |class: FigureClass| matches!(class, FigureClass::Derived | FigureClass::AtMost | FigureClass::Claimed);
    let dot = |row: &GapRow| {
        let (work, series) = match row.work.as_str() {
            "hashing" => ("mining", 0),
            "frozen_ai" => ("AI cast into a chip", FROZEN),
            _ => ("AI", 1),
        };
        let quantity = row.quantity.split(" (").next().unwrap_or_default();
        let label = match row.factor {
            Some(factor) if factor >= 1.0 => format!("{} times", digits(factor, 3)),
            Some(factor) => format!("{} times in this machine's favour", digits(1.0 / factor, 2)),
            None if row.local.is_none() => "not known here".to_owned(),
            None => row.best_class.as_str().replace('_', " "),
        };
        let footing = match (row.local_class, row.best_class) {
            (here, _) if measured(here) => Footing::Measured,
            (here, there) if worked_out(here) || worked_out(there) => Footing::Derived,
            _ => Footing::Published,
        };
        Dot { name: format!("{work}, {quantity}"), label, at: row.factor, series, footing }
    };
    let group = |heading: &str, of: &dyn Fn(&str) -> bool| {
        let dots: Vec<Dot> = rows.iter().filter(|row| of(&row.quantity)).map(|row| dot(row)).collect();
        (heading.to_owned(), dots)
    };
    let nothing = |name: &str, label: &str| Dot {
        name: name.to_owned(),
        label: label.to_owned(),
        at: None,
        series: FROZEN,
        footing: Footing::Derived,
    };
    let mut groups = vec![
        group("by the joule", &|quantity| quantity.starts_with("energy")),
        group("by the dollar", &|quantity| quantity.ends_with("a dollar")),
        group("in all", &|quantity| {
            ["hash rate", "memory bandwidth"].contains(&quantity) || quantity.starts_with("tokens")
        }),
    ];
    groups[0].1.push(nothing("AI cast into a chip", "no sound figure of its power"));
    groups[1].1.push(nothing("AI cast into a chip", "no price"));
    groups
}

/// Columns of a power of ten.
const DECADE: f64 = 5.0;
/// The axis ends at ten to this power.
const POWERS: u32 = 8;

/// The figure in letters, with its key.
pub(crate) fn text(groups: &[(String, Vec<Dot>)]) -> String {
    let dots = || groups.iter().flat_map(|(_, dots)| dots);
    let width = dots().map(|dot| dot.name.chars().count() + 2).max().unwrap_or(0);
    let mut axis = String::new();
    for power in 0..=POWERS {
        let label = if power < 2 { 10u32.pow(power).to_string() } else { format!("10^{power}") };
        let _ = write!(axis, "{label:<columns$}", columns = DECADE as usize);
    }
    let mut out = format!("{:width$}  {}\n", "", axis.trim_end());
    for (heading, dots) in groups {
        let _ = writeln!(out, "{heading}");
        for dot in dots {
            let name = format!("  {}", dot.name);
            let _ = writeln!(out, "{name:<width$}  {}", dot.at.map_or_else(|| dot.label.clone(), |at| mark(dot, at)));
        }
    }
    out.push_str(&wrapped(&format!(
        "* measured here; o datasheets, published or given figures; a line of points: derived, or its maker's claim. {CAPTION}"
    )));
    out
}

/// A mark at the end of its line from 1, and its label.
fn mark(dot: &Dot, at: f64) -> String {
    let columns = (at.log10().clamp(0.0, f64::from(POWERS)) * DECADE).round() as usize;
    let (line, mark) = match dot.footing {
        Footing::Measured => ("-", '*'),
        Footing::Published => ("-", 'o'),
        Footing::Derived => (".", 'o'),
    };
    format!("{}{mark} {}", line.repeat(columns), dot.label)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A mark stands under its power of ten, and one beyond the axis at its end.
    #[test]
    fn marks_stand_where_the_axis_says() {
        let dot =
            |name: &str, at, footing| Dot { name: name.to_owned(), label: "x".to_owned(), at, series: 0, footing };
        let dots = vec![
            dot("a", Some(1e6), Footing::Measured),
            dot("b", Some(10.0), Footing::Derived),
            dot("c", Some(0.5), Footing::Published),
            dot("d", Some(1e12), Footing::Published),
            dot("e", None, Footing::Published),
        ];
        let text = text(&[("all".to_owned(), dots)]);
        let lines: Vec<&str> = text.lines().collect();
        let column = |power: &str| lines[0].find(power);
        assert_eq!(lines[2].find('*'), column("10^6"));
        assert_eq!((lines[3].find('o'), lines[3].contains("..o")), (column("10 "), true));
        assert_eq!(lines[4].find('o'), column("1 "));
        assert_eq!(lines[5].find('o'), column("10^8"));
        assert_eq!(lines[6], "  e  x");
    }
}
