//! The charts of the report as SVG text (floor F6). Shapes and labels only: every figure is handed in.
//!
//! Colours are placeholders that the style sheet replaces by attribute (`[fill="#010101"]`), so that one drawing serves
//! light, dark and paper. Each chart is drawn twice, for a wide and a narrow page, because text in an SVG shrinks with it.

use std::ops::Add;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::commands::gap_figure::{Dot, Footing};

/// Width and height in pixels.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Size {
    /// A desk or a sheet of paper.
    Wide,
    /// A telephone.
    Narrow,
}

/// Both drawings.
pub(crate) struct Drawing {
    /// For [`Size::Wide`].
    pub(crate) wide: String,
    /// For [`Size::Narrow`].
    pub(crate) narrow: String,
    /// Whether it has a row for each of many things, which a sheet of paper must not press together.
    pub(crate) tall: bool,
}

impl Drawing {
    fn of(tall: bool, draw: impl Fn(Size) -> String) -> Self {
        Self { wide: draw(Size::Wide), narrow: draw(Size::Narrow), tall }
    }
}

const FG: RGBColor = RGBColor(1, 1, 1);
const MUTED: RGBColor = RGBColor(2, 2, 2);
const GRID: RGBColor = RGBColor(3, 3, 3);
const BG: RGBColor = RGBColor(4, 4, 4);
/// The colours of series, in the order of use.
const SERIES: [RGBColor; 6] = [
    RGBColor(17, 17, 1),
    RGBColor(17, 17, 2),
    RGBColor(17, 17, 3),
    RGBColor(17, 17, 4),
    RGBColor(17, 17, 5),
    RGBColor(17, 17, 6),
];
const WHY: &str = "drawing into a string cannot fail";

/// A curve with its name.
pub(crate) struct Curve {
    /// Written at its end.
    pub(crate) name: String,
    /// Points from left to right.
    pub(crate) points: Vec<(f64, f64)>,
}

impl Curve {
    /// Its value where it is nearest to a place along the bottom.
    fn near(&self, x: f64) -> Option<f64> {
        self.points.iter().min_by(|a, b| (a.0 - x).abs().total_cmp(&(b.0 - x).abs())).map(|point| point.1)
    }
}

/// A level or a place on an axis with its name.
pub(crate) struct Mark {
    /// Written beside it.
    pub(crate) name: String,
    /// The value.
    pub(crate) at: f64,
}

/// Curves over a linear axis with a logarithmic axis upwards, levels across, and places along the bottom.
pub(crate) struct Lines {
    /// Range of the axis along the bottom.
    pub(crate) x: (f64, f64),
    /// Label of a value on it.
    pub(crate) x_label: fn(f64) -> String,
    /// Range of the axis upwards; both above zero.
    pub(crate) y: (f64, f64),
    /// Values on it that mean something; as many get a label as there is room for.
    pub(crate) y_ticks: Vec<f64>,
    /// Label of a value on it.
    pub(crate) y_label: fn(f64) -> String,
    /// The curves.
    pub(crate) curves: Vec<Curve>,
    /// Lines across.
    pub(crate) levels: Vec<Mark>,
    /// Lines upwards from the bottom.
    pub(crate) places: Vec<Mark>,
}

impl Lines {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(false, |size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, height, font, x_labels) = match size {
            Size::Wide => (760, 400, 14, 9),
            Size::Narrow => (340, 360, 12, 4),
        };
        let shown = self.y_ticks.iter().filter(|tick| (self.y.0..=self.y.1).contains(*tick));
        let letters = shown.map(|tick| (self.y_label)(*tick).chars().count()).max().unwrap_or(0);
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, height)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(6)
                .margin_top(14)
                .margin_right(26)
                .x_label_area_size(26)
                .y_label_area_size(room_for(letters, font))
                .build_cartesian_2d(self.x.0..self.x.1, Ticks::new(self.y, self.y_ticks.clone()))
                .expect(WHY);
            let label = TextStyle::from(("sans-serif", font).into_font()).color(&MUTED);
            chart
                .configure_mesh()
                .x_labels(x_labels)
                .y_labels(if size == Size::Wide { 9 } else { 7 })
                .x_label_formatter(&|value| (self.x_label)(*value))
                .y_label_formatter(&|value| (self.y_label)(*value))
                .label_style(label.clone())
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            let text = |colour: &'static RGBColor, h: HPos, v: VPos| {
                TextStyle::from(("sans-serif", font).into_font()).color(colour).pos(Pos::new(h, v))
            };
            for place in &self.places {
                let points = [(place.at, self.y.0), (place.at, self.y.1)];
                chart.draw_series(DashedLineSeries::new(points, 2, 4, MUTED.stroke_width(1))).expect(WHY);
                // At the bottom, unless a curve is there.
                let share = |value: f64| (value / self.y.0).ln() / (self.y.1 / self.y.0).ln();
                let long = 0.04 + f64::from(room_for(place.name.chars().count(), font)) / f64::from(height - 40);
                let lowest = self.curves.iter().filter_map(|curve| curve.near(place.at)).fold(f64::INFINITY, f64::min);
                let (side, at) = if share(lowest) > long { (HPos::Left, 0.02) } else { (HPos::Right, 0.98) };
                let upright = text(&MUTED, side, VPos::Bottom).transform(FontTransform::Rotate270);
                let at = (place.at, self.y.0 * (self.y.1 / self.y.0).powf(at));
                chart.draw_series([beside(at, (-OFF, 0), &place.name, upright)]).expect(WHY);
            }
            for level in &self.levels {
                let points = [(self.x.0, level.at), (self.x.1, level.at)];
                chart.draw_series(DashedLineSeries::new(points, 6, 4, SERIES[4].stroke_width(1))).expect(WHY);
                // Several curves are named above their ends: the level keeps out of their way.
                let (side, off) = if self.curves.len() > 1 { (VPos::Top, OFF) } else { (VPos::Bottom, -OFF) };
                let style = text(&SERIES[4], HPos::Right, side);
                chart.draw_series([beside((self.x.1, level.at), (0, off), &level.name, style)]).expect(WHY);
            }
            for (at, curve) in self.curves.iter().enumerate() {
                let colour = &SERIES[at % 4];
                chart.draw_series(LineSeries::new(curve.points.clone(), colour.stroke_width(2))).expect(WHY);
                let Some(&end) = curve.points.last().filter(|_| !curve.name.is_empty()) else { continue };
                // The lowest curve is named below, where no other is.
                let lowest = self.curves.iter().all(|other| other.points.last().is_none_or(|last| last.1 >= end.1));
                // It comes up to its end from the left, where its name stands.
                let (side, off) = if lowest { (VPos::Top, 4 * OFF) } else { (VPos::Bottom, -OFF) };
                chart.draw_series([beside(end, (0, off), &curve.name, text(colour, HPos::Right, side))]).expect(WHY);
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// Pixels between a line and its name.
const OFF: i32 = 3;

/// A text at some pixels from a place.
type Beside<'a, DB> = <EmptyElement<(f64, f64), DB> as Add<Text<'a, (i32, i32), String>>>::Output;

/// A text so many pixels to the right of and below a place.
fn beside<'a, DB: DrawingBackend>(at: (f64, f64), off: (i32, i32), name: &str, style: TextStyle<'a>) -> Beside<'a, DB> {
    EmptyElement::at(at) + Text::new(name.to_owned(), off, style)
}

/// A bar with its name.
pub(crate) struct Bar {
    /// Written above it.
    pub(crate) name: String,
    /// Its length; above zero.
    pub(crate) value: f64,
    /// Written behind it.
    pub(crate) label: String,
    /// Which colour.
    pub(crate) series: usize,
}

/// Pixels that a label of so many letters takes, with a little air.
fn room_for(letters: usize, font: i32) -> u32 {
    // 0.6 of the height is a wide letter of a sans-serif face.
    (letters as f64 * f64::from(font) * 0.6).ceil() as u32 + 10
}

/// Bars that lie on a logarithmic axis, one below the other, each with its name above it.
pub(crate) struct Bars {
    /// The bars, first on top.
    pub(crate) bars: Vec<Bar>,
    /// Range of the axis; both above zero.
    pub(crate) range: (f64, f64),
    /// Where the bars begin, within the range.
    pub(crate) from: f64,
    /// Label of a power of ten on the axis.
    pub(crate) label: fn(f64) -> String,
}

impl Bars {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(true, |size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, font) = if size == Size::Wide { (760, 14) } else { (340, 12) };
        let rows = self.bars.len().max(1);
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, 40 * rows as u32 + 38)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(4)
                .margin_right(30)
                .x_label_area_size(26)
                .y_label_area_size(4)
                .build_cartesian_2d(Ticks::new(self.range, powers_of_ten(self.range)), 0f64..rows as f64)
                .expect(WHY);
            chart
                .configure_mesh()
                .disable_y_mesh()
                .x_labels(if size == Size::Wide { 10 } else { 4 })
                .x_label_formatter(&|value| (self.label)(*value))
                .label_style(TextStyle::from(("sans-serif", font).into_font()).color(&MUTED))
                .y_labels(0)
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            for (at, bar) in self.bars.iter().enumerate() {
                let top = (rows - at) as f64;
                let colour = SERIES[bar.series % SERIES.len()];
                let corners = [(self.from, top - 0.48), (bar.value, top - 0.9)];
                chart.draw_series([Rectangle::new(corners, colour.filled())]).expect(WHY);
                let name = TextStyle::from(("sans-serif", font).into_font())
                    .color(&FG)
                    .pos(Pos::new(HPos::Left, VPos::Bottom));
                let text = fitting(&bar.name, &bar.label, if size == Size::Wide { 100 } else { 46 });
                chart.draw_series([Text::new(text, (self.range.0, top - 0.46), name)]).expect(WHY);
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// `name: label` in at most `most` letters; the name gives way.
fn fitting(name: &str, label: &str, most: usize) -> String {
    let room = most.saturating_sub(label.chars().count() + 3);
    let name = if name.chars().count() > room {
        format!("{}...", name.chars().take(room).collect::<String>().trim_end())
    } else {
        name.to_owned()
    };
    format!("{name}: {label}")
}

/// Marks on a logarithmic axis, in groups one below the other, each at the end of a line from 1.
pub(crate) struct Dots {
    /// Each group's heading and marks, first on top.
    pub(crate) groups: Vec<(String, Vec<Dot>)>,
    /// Range of the axis, with 1 in it.
    pub(crate) range: (f64, f64),
    /// Label of a power of ten on the axis.
    pub(crate) label: fn(f64) -> String,
}

impl Dots {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(true, |size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        // Pixels of a heading, and of a mark with its name or the name alone.
        const HEADING: f64 = 28.0;
        let row = |dot: &Dot| if dot.at.is_some() { 40.0 } else { 22.0 };
        let (width, font, letters) = if size == Size::Wide { (760, 14, 100) } else { (340, 12, 46) };
        let height: f64 = self.groups.iter().map(|(_, dots)| HEADING + dots.iter().map(row).sum::<f64>()).sum();
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, height as u32 + 38)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(4)
                .margin_right(30)
                .x_label_area_size(26)
                .y_label_area_size(4)
                .build_cartesian_2d(Ticks::new(self.range, powers_of_ten(self.range)), 0f64..height)
                .expect(WHY);
            let face = || ("sans-serif", font).into_font();
            chart
                .configure_mesh()
                .disable_y_mesh()
                .x_labels(if size == Size::Wide { 10 } else { 5 })
                .x_label_formatter(&|value| (self.label)(*value))
                .label_style(TextStyle::from(face()).color(&MUTED))
                .y_labels(0)
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            chart.draw_series([PathElement::new([(1.0, 0.0), (1.0, height)], MUTED.stroke_width(1))]).expect(WHY);
            let style =
                |font: FontDesc<'static>| TextStyle::from(font).color(&FG).pos(Pos::new(HPos::Left, VPos::Bottom));
            let mut top = height;
            for (heading, dots) in &self.groups {
                top -= HEADING;
                let bold = style(face().style(FontStyle::Bold));
                chart.draw_series([Text::new(heading.clone(), (self.range.0, top + 4.0), bold)]).expect(WHY);
                for dot in dots {
                    let text = fitting(&dot.name, &dot.label, letters);
                    chart.draw_series([Text::new(text, (self.range.0, top - 16.0), style(face()))]).expect(WHY);
                    let (place, colour) = (top - 26.0, SERIES[dot.series % SERIES.len()]);
                    top -= row(dot);
                    let Some(at) = dot.at else { continue };
                    let line = [(1.0, place), (at, place)];
                    let pen = colour.stroke_width(2);
                    if dot.footing == Footing::Derived {
                        chart.draw_series(DashedLineSeries::new(line, 4, 4, pen)).expect(WHY);
                    } else {
                        chart.draw_series([PathElement::new(line, pen)]).expect(WHY);
                    }
                    let inside = if dot.footing == Footing::Measured { colour } else { BG };
                    chart.draw_series([Circle::new((at, place), RADIUS, inside.filled())]).expect(WHY);
                    match dot.footing {
                        Footing::Measured => {}
                        Footing::Published => {
                            chart.draw_series([Circle::new((at, place), RADIUS, pen)]).expect(WHY);
                        }
                        Footing::Derived => {
                            let arcs =
                                (0..6).map(|arc| EmptyElement::at((at, place)) + PathElement::new(dash(arc), pen));
                            chart.draw_series(arcs).expect(WHY);
                        }
                    }
                }
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// Pixels of a mark.
const RADIUS: i32 = 6;

/// A sixth of a ring with a gap behind it, in pixels round its middle.
fn dash(sixth: u32) -> [(i32, i32); 4] {
    [0.0, 12.0, 24.0, 36.0].map(|degrees| {
        let angle = f64::to_radians(f64::from(sixth) * 60.0 + degrees);
        ((f64::from(RADIUS) * angle.cos()).round() as i32, (f64::from(RADIUS) * angle.sin()).round() as i32)
    })
}

/// Bars of parts of a whole, one below the other.
pub(crate) struct Stacks {
    /// Name and parts in percent, with the name of each part, first on top.
    pub(crate) stacks: Vec<(String, Vec<(String, f64)>)>,
}

impl Stacks {
    /// Draws the chart.
    pub(crate) fn draw(&self) -> Drawing {
        Drawing::of(true, |size| self.at(size))
    }

    fn at(&self, size: Size) -> String {
        let (width, font, per_letter) = if size == Size::Wide { (760, 14, 1.15) } else { (340, 12, 2.3) };
        let rows = self.stacks.len().max(1);
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (width, 44 * rows as u32 + 38)).into_drawing_area();
            let mut chart = ChartBuilder::on(&root)
                .margin(4)
                .margin_left(12)
                .margin_right(24)
                .x_label_area_size(26)
                .y_label_area_size(4)
                .build_cartesian_2d(0f64..100f64, 0f64..rows as f64)
                .expect(WHY);
            chart
                .configure_mesh()
                .disable_y_mesh()
                .x_labels(5)
                .x_label_formatter(&|value| format!("{value:.0} %"))
                .label_style(TextStyle::from(("sans-serif", font).into_font()).color(&MUTED))
                .y_labels(0)
                .axis_style(GRID)
                .bold_line_style(GRID)
                .light_line_style(TRANSPARENT)
                .draw()
                .expect(WHY);
            let style = |colour: &'static RGBColor, v: VPos| {
                TextStyle::from(("sans-serif", font).into_font()).color(colour).pos(Pos::new(HPos::Left, v))
            };
            for (at, (name, parts)) in self.stacks.iter().enumerate() {
                let top = (rows - at) as f64;
                let place = (0.0, top - 0.38);
                let inside = |part: &str, percent: f64| {
                    let text = format!("{part} {percent:.0}");
                    (text.chars().count() as f64 * per_letter < percent).then_some(text)
                };
                // The largest is named in any case.
                let name = match parts.first().filter(|(part, percent)| inside(part, *percent).is_none()) {
                    Some((part, percent)) => {
                        fitting(name, &format!("{part} {percent:.0}"), (100.0 / per_letter) as usize)
                    }
                    None => name.clone(),
                };
                chart.draw_series([Text::new(name, place, style(&FG, VPos::Bottom))]).expect(WHY);
                let mut left = 0.0;
                for (rank, (part, percent)) in parts.iter().enumerate() {
                    let colour = SERIES[rank % 4];
                    let corners = [(left, top - 0.4), (left + percent, top - 0.9)];
                    chart.draw_series([Rectangle::new(corners, colour.mix(0.35).filled())]).expect(WHY);
                    chart.draw_series([Rectangle::new(corners, colour.stroke_width(1))]).expect(WHY);
                    if let Some(text) = inside(part, *percent) {
                        let place = (left + 0.6, top - 0.65);
                        chart.draw_series([Text::new(text, place, style(&FG, VPos::Center))]).expect(WHY);
                    }
                    left += percent;
                }
            }
            root.present().expect(WHY);
        }
        svg
    }
}

/// A logarithmic axis with labels where they mean something. (The one of `plotters` puts them between powers of ten.)
struct Ticks {
    low: f64,
    high: f64,
    at: Vec<f64>,
}

impl Ticks {
    fn new((low, high): (f64, f64), mut at: Vec<f64>) -> Self {
        at.retain(|tick| (low..=high).contains(tick));
        Self { low, high, at }
    }
}

/// Every power of ten within a range.
pub(crate) fn powers_of_ten((low, high): (f64, f64)) -> Vec<f64> {
    let (first, last) = (low.log10().ceil() as i32, high.log10().floor() as i32);
    // As text and back: 10 to the minus fifth by multiplying is not 1e-5.
    (first..=last).filter_map(|power| format!("1e{power}").parse().ok()).collect()
}

/// A power of ten as people write it: `100`, `10⁸`, `10⁻⁵`.
pub(crate) fn power(value: f64) -> String {
    let exponent = value.log10().round() as i32;
    if (0..4).contains(&exponent) {
        return format!("{value:.0}").replace("1000", "1,000");
    }
    let digits = exponent.to_string();
    let raised = digits.chars().map(|c| match c.to_digit(10) {
        Some(digit) => ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'][digit as usize],
        None => '⁻',
    });
    std::iter::once("10".to_owned()).chain(raised.map(String::from)).collect()
}

impl ValueFormatter<f64> for Ticks {
    fn format_ext(&self, value: &f64) -> String {
        value.to_string()
    }
}

impl Ranged for Ticks {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let part = (value.max(self.low * 1e-3) / self.low).ln() / (self.high / self.low).ln();
        limit.0 + (f64::from(limit.1 - limit.0) * part).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        let step = self.at.len().div_ceil(hint.max_num_points().max(2)).max(1);
        self.at.iter().copied().step_by(step).collect()
    }

    fn range(&self) -> std::ops::Range<f64> {
        self.low..self.high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_where_they_mean_something() {
        let range = (5e-6, 1e21);
        let axis = Ticks::new(range, powers_of_ten(range));
        let points = axis.key_points(plotters::coord::ranged1d::BoldPoints(8));
        assert!(points.len() <= 8 && points.len() >= 4, "{points:?}");
        let shown: Vec<String> = points.iter().map(|point| power(*point)).collect();
        assert_eq!(shown[..2], ["10⁻⁵", "10⁻¹"]);
        assert_eq!([1.0, 10.0, 1000.0, 1e4, 1e12].map(power), ["1", "10", "1,000", "10⁴", "10¹²"]);
        let axis = Ticks::new((1e6, 1e21), vec![1.0, 1e9, 1e30]);
        assert_eq!(axis.at, [1e9]);
        assert_eq!(axis.map(&1e6, (0, 300)), 0);
        assert_eq!(axis.map(&1e21, (0, 300)), 300);
        assert_eq!(axis.map(&10f64.powf(13.5), (0, 300)), 150);
    }

    /// The left end of a label that ends at its axis lies within the drawing.
    #[test]
    fn no_label_is_cut() {
        let chart = Lines {
            x: (2009.0, 2027.0),
            x_label: |value| format!("{value:.0}"),
            y: (1e-9, 1e24),
            y_ticks: vec![1e-3, 1.0, 1e9],
            y_label: |_| "a very long label of an axis".to_owned(),
            curves: vec![],
            levels: vec![],
            places: vec![],
        };
        let drawing = chart.draw();
        for (svg, font) in [(&drawing.wide, 14.0), (&drawing.narrow, 12.0)] {
            let labels =
                svg.split("<text").filter(|text| text.contains("text-anchor=\"end\"") && text.contains("a very"));
            let mut seen = 0;
            for label in labels {
                let x = label.split(" x=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a place");
                let x: f64 = x.parse().expect("a number");
                assert!(x - 28.0 * font * 0.55 >= 0.0, "{x}: {label}");
                seen += 1;
            }
            assert!(seen >= 2, "{seen}");
        }
    }

    /// Full, ring and dashed ring, and a line of text where there is no figure.
    #[test]
    fn a_mark_says_where_its_figure_comes_from() {
        let dot = |footing, at| Dot { name: "x".to_owned(), label: "8".to_owned(), at, series: 1, footing };
        let drawn = |footing, at| {
            let dots = Dots { groups: vec![("a".to_owned(), vec![dot(footing, at)])], range: (0.5, 1e8), label: power };
            let svg = dots.draw().wide;
            let full = svg.matches("<circle").count();
            let colour = svg.split("<circle").skip(1).filter(|circle| circle.contains("fill=\"#111102\"")).count();
            (full, colour, svg.matches("stroke=\"#111102\"").count())
        };
        let (circles, full, _) = drawn(Footing::Measured, Some(8.0));
        assert_eq!((circles, full), (1, 1));
        let (circles, full, _) = drawn(Footing::Published, Some(8.0));
        assert_eq!((circles, full), (2, 0), "its middle is empty");
        let (circles, full, strokes) = drawn(Footing::Derived, Some(8.0));
        assert!((circles, full) == (1, 0) && strokes > 6, "dashes: {strokes}");
        assert_eq!(drawn(Footing::Derived, None), (0, 0, 0));
    }

    #[test]
    fn drawings_use_placeholders_only() {
        let bars = Bars {
            bars: vec![Bar { name: "a <b>".to_owned(), value: 10.0, label: "10".to_owned(), series: 0 }],
            range: (1.0, 100.0),
            from: 1.0,
            label: power,
        };
        let drawing = bars.draw();
        for svg in [&drawing.wide, &drawing.narrow] {
            assert!(svg.contains("a &lt;b&gt;"), "names are escaped");
            for colour in svg.split("=\"#").skip(1).map(|rest| &rest[..6]) {
                assert!(
                    colour.starts_with("0") || colour.starts_with("1111"),
                    "{colour} has no rule in the style sheet"
                );
            }
        }
        assert_eq!(bars.draw().wide, drawing.wide, "the same again");
    }
}
