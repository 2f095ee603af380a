import cytoscape, { type Core, type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import type { Sphere } from '@okilet/schema/vocabulary';
import type { Layout } from './layout.ts';
import { NODE } from './layout.ts';
import { LOOKS, SIGNS } from './looks.ts';
import type { NumberedEdge } from './model.ts';
import { routesOf } from './route.ts';
import { bendOf } from './bend.ts';

/** What is drawn. */
export interface Drawing {
  readonly layout: Layout;
  readonly focus: string | null;
  readonly bodies: readonly { readonly id: string; readonly sphere: Sphere; readonly short: string; readonly long: string }[];
  readonly edges: readonly NumberedEdge[];
}
/** Says what a custom property of the style sheets is now. */
export type Colours = (name: `--${string}`) => string;

const SHAPES: Readonly<Record<Sphere, string>> = { STATE: 'rectangle', SELF_GOVERNMENT: 'ellipse', DUAL: 'round-rectangle', COMMUNITY: 'hexagon' };

/** Draws into the element, which has the size of the picture at this scale. Positions are given; nothing can be dragged. */
export function draw(container: HTMLElement, drawing: Drawing, colours: Colours, scale: number): Core {
  return cytoscape({
    container,
    elements: [...nodesOf(drawing), ...linesOf(drawing, colours)],
    style: styleOf(colours, scale),
    layout: { name: 'preset', fit: false },
    zoom: scale,
    pan: { x: 0, y: 0 },
    minZoom: scale,
    maxZoom: scale,
    autoungrabify: true,
    userPanningEnabled: false,
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
  });
}

/** Marks the selected link, or the selected body with all its links. */
export function mark(cy: Core, selected: string): void {
  cy.elements().removeClass('marked');
  if (selected !== '') {
    const one = cy.getElementById(selected);
    one.union(one.isNode() ? one.connectedEdges() : one).addClass('marked');
  }
}

function nodesOf({ layout, bodies, focus }: Drawing): ElementDefinition[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return layout.rows.flat().flatMap(({ id, x, y }) => {
    const body = byId.get(id);
    return body ? [{ data: { ...body, shape: SHAPES[body.sphere] }, position: { x, y }, classes: id === focus ? 'focus' : '' }] : [];
  });
}

function linesOf({ layout, edges, focus }: Drawing, colours: Colours): ElementDefinition[] {
  const routes = new Map(routesOf(layout, edges).map((route) => [route.id, route]));
  const middles = new Map(layout.rows.flat().map((spot) => [spot.id, spot]));
  return edges.flatMap((edge) => {
    const [route, a, b] = [routes.get(edge.id), middles.get(edge.from), middles.get(edge.to)];
    if (!route || !a || !b) return [];
    const { head, ...look } = LOOKS[edge.kind];
    const sign = edge.change ? SIGNS[edge.change] : undefined;
    const { line, width, colour } = sign ?? (edge.promised ? { ...look, line: 'dotted' as const } : look);
    const bends = route.bends.map((point) => bendOf(a, b, point));
    return [{
      data: {
        id: edge.id, source: edge.from, target: edge.to, head, line, width, colour: colours(colour), number: `${sign?.sign ?? ''}${edge.number}`,
        out: `${route.source.x}px ${route.source.y}px`, in: `${route.target.x}px ${route.target.y}px`,
        distances: bends.map(({ distance }) => distance).join(' '), weights: bends.map(({ weight }) => weight).join(' '),
      },
      classes: `${edge.faded ? 'faded' : ''} ${edge.from === focus ? 'leaves' : 'arrives'}`,
    }];
  });
}

/** Below this scale a picture shows lanes, shapes and the focus alone; above the other, full names. */
const NAMES_FROM = 0.7;
const FULL_NAMES_FROM = 1.4;

function styleOf(colours: Colours, scale: number): StylesheetStyle[] {
  const [ink, ground] = [colours('--ink'), colours('--bg')];
  const label = scale >= FULL_NAMES_FROM ? 'data(long)' : 'data(short)';
  const data = (name: string) => (one: { data(key: string): string }) => one.data(name);
  const badge = {
    'font-size': 12, color: 'data(colour)', 'text-background-color': ground, 'text-background-opacity': 1, 'text-background-padding': '4px', 'text-background-shape': 'round-rectangle',
    'text-border-color': 'data(colour)', 'text-border-width': 1, 'text-border-opacity': scale < NAMES_FROM ? 0 : 1,
  };
  const styles = [
    { selector: 'node', style: { ...NODE, shape: data('shape'), label: scale < NAMES_FROM ? '' : label, 'background-color': ground, 'border-color': ink, 'border-width': 1.5, color: ink, 'font-family': 'Golos Text Variable, sans-serif', 'font-size': scale >= FULL_NAMES_FROM ? 10 : 13, 'text-valign': 'center', 'text-halign': 'center', 'text-wrap': 'wrap', 'text-max-width': `${NODE.width - 16}px`, 'min-zoomed-font-size': 8 } },
    { selector: 'node[sphere = "DUAL"]', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.focus', style: { label, 'background-color': ink, color: ground, 'font-weight': 600, 'min-zoomed-font-size': 0 } },
    { selector: 'edge', style: { 'curve-style': 'unbundled-bezier', 'edge-distances': 'node-position', 'control-point-distances': data('distances'), 'control-point-weights': data('weights'), 'source-endpoint': data('out'), 'target-endpoint': data('in'), 'line-color': 'data(colour)', 'line-style': data('line'), width: 'data(width)', 'target-arrow-shape': data('head'), 'target-arrow-color': 'data(colour)', 'font-family': 'Golos Text Variable, sans-serif', 'min-zoomed-font-size': 8, ...badge } },
    { selector: 'edge.arrives', style: { 'source-label': data('number'), 'source-text-offset': 22 } },
    { selector: 'edge.leaves', style: { 'target-label': data('number'), 'target-text-offset': 26 } },
    { selector: '.faded', style: { opacity: 0.25 } },
    { selector: 'node.marked', style: { 'border-width': 4, 'border-color': colours('--bar') } },
    { selector: 'edge.marked', style: { 'underlay-color': colours('--bar'), 'underlay-opacity': 0.35, 'underlay-padding': 5, opacity: 1, 'z-index': 9 } },
  ];
  return styles as unknown as StylesheetStyle[];
}
