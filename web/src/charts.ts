// A chart as SVG written by hand: a picture with a name for those who hear it; a table with its figures stands beside.

const NS = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number>;

function svg(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

interface Point {
  x: number;
  y: number;
}

/** A line on a logarithmic axis, with one level marked and named. */
export function line(
  title: string, points: Point[], level: number, years: number[], label: (y: number) => string, name: string,
): SVGElement {
  const [width, height, left, bottom] = [640, 300, 96, 26];
  const [first, last] = [points[0].x, points[points.length - 1].x];
  const ys = [...points.map(point => point.y), level].filter(y => y > 0).map(Math.log10);
  const [low, high] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
  const x = (value: number) => left + ((value - first) / (last - first)) * (width - left - 6);
  const y = (value: number) => 8 + ((high - Math.log10(value)) / (high - low)) * (height - bottom - 8);
  const step = Math.max(3, 3 * Math.ceil((high - low) / 21));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter(power => power % step === 0);
  const path = points.map((point, i) => `${i ? "L" : "M"}${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join("");
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title },
    ...ticks.flatMap(power => [
      svg("line", { class: "grid", x1: left, x2: width, y1: y(10 ** power), y2: y(10 ** power) }),
      svg("text", { x: left - 6, y: y(10 ** power) + 5, "text-anchor": "end" }, label(10 ** power)),
    ]),
    ...years.map(year => svg("text", { x: x(year), y: height - 6, "text-anchor": "middle" }, String(year))),
    svg("path", { class: "line", d: path }),
    ...(level > 0
      ? [
          svg("line", { class: "level", x1: left, x2: width, y1: y(level), y2: y(level) }),
          svg("text", { x: width - 4, y: y(level) - 6, "text-anchor": "end" }, `${name}: ${label(level)}`),
        ]
      : []),
  );
}
