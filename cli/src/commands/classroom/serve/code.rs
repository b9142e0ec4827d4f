//! An address as a QR code (floor F6): in letters for a terminal, as a path for the board's picture.

use std::io::{IsTerminal as _, stdout};

use anstyle::{Ansi256Color, Style};
use qrcode::{Color, EcLevel, QrCode};

/// The light border that readers look for, in modules.
const BORDER: usize = 4;

/// A square of light and dark modules with its border.
pub(super) struct Code {
    modules: Vec<Color>,
    width: usize,
}

impl Code {
    /// The code of a text; none where it is too long for one.
    pub(super) fn new(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        Some(Self { width: code.width(), modules: code.to_colors() })
    }

    /// Modules in a row, the border's among them.
    pub(super) const fn side(&self) -> usize {
        self.width + 2 * BORDER
    }

    fn is_dark(&self, x: usize, y: usize) -> bool {
        let inside = |at: usize| at.checked_sub(BORDER).filter(|&at| at < self.width);
        let module = inside(x).zip(inside(y)).map(|(x, y)| self.modules[y * self.width + x]);
        module == Some(Color::Dark)
    }

    /// Two rows of modules a line. Light is written, white on black: so it is right on terminals of both kinds, and on a dark
    /// one also without colours.
    pub(super) fn letters(&self) -> String {
        let style = Style::new().fg_color(Some(Ansi256Color(231).into())).bg_color(Some(Ansi256Color(16).into()));
        let letter = |x, y| match (self.is_dark(x, y), self.is_dark(x, y + 1) || y + 1 == self.side()) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        (0..self.side())
            .step_by(2)
            .map(|y| format!(" {style}{}{style:#}\n", (0..self.side()).map(|x| letter(x, y)).collect::<String>()))
            .collect()
    }

    /// The dark modules as a path of SVG, one unit a module.
    pub(super) fn path(&self) -> String {
        let side = self.side();
        let mut path = String::new();
        for y in 0..side {
            let mut x = 0;
            while x < side {
                let run = (x..side).take_while(|&x| self.is_dark(x, y)).count();
                if run > 0 {
                    path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
                }
                x += run.max(1);
            }
        }
        path
    }
}

/// Does somebody look at standard output on a terminal that shows block characters? Every console of Windows does; elsewhere the
/// locale says it.
pub(super) fn are_blocks_shown() -> bool {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default().to_ascii_lowercase();
    let utf8 = cfg!(windows) || locale.contains("utf-8") || locale.contains("utf8");
    stdout().is_terminal() && utf8 && set("TERM").as_deref() != Some("dumb")
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "http://192.168.178.123:8080/";

    /// What stands in the letters and in the path is what the crate says, with four light modules around it.
    #[test]
    fn letters_and_path_are_the_codes_modules() {
        let code = Code::new(URL).expect("short");
        let right = QrCode::with_error_correction_level(URL, EcLevel::L).expect("short");
        let side = right.width() + 8;
        let expected: Vec<Vec<bool>> = (0..side)
            .map(|y| {
                let dark = |x: usize| {
                    (4..side - 4).contains(&x) && (4..side - 4).contains(&y) && right[(x - 4, y - 4)] == Color::Dark
                };
                (0..side).map(dark).collect()
            })
            .collect();
        let text = anstream::adapter::strip_str(&code.letters()).to_string();
        let mut rows = Vec::new();
        for line in text.lines() {
            let letters = line.strip_prefix(' ').expect("a space before");
            rows.push(letters.chars().map(|c| matches!(c, ' ' | '▄')).collect::<Vec<bool>>());
            rows.push(letters.chars().map(|c| matches!(c, ' ' | '▀')).collect());
        }
        assert_eq!(rows[..side], expected);
        let mut drawn = vec![vec![false; side]; side];
        for piece in code.path().split('z').filter(|piece| !piece.is_empty()) {
            let numbers: Vec<usize> = piece
                .split(|c: char| !c.is_ascii_digit())
                .filter(|number| !number.is_empty())
                .map(|number| number.parse().expect("a number"))
                .collect();
            let [x, y, run, 1, back] = numbers[..] else { panic!("{piece}") };
            assert_eq!(run, back);
            drawn[y][x..x + run].fill(true);
        }
        assert_eq!(drawn, expected);
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(Code::new(&"x".repeat(3000)).is_none());
    }
}
