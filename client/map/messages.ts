// What the page of the map and the extension say to each other, and the words that the page shows.

import type { BinaryMap, MapKind, MapParams, RowAtParams } from '../../shared/protocol.ts';

/** To the page. Maps come with the number of the question that they answer. */
export type ToPage =
  | { readonly type: 'file'; readonly uri: string; readonly label: string }
  | { readonly type: 'empty' }
  | { readonly type: 'changed' }
  | { readonly type: 'map'; readonly id: number; readonly map: BinaryMap | null };

/** From the page. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'ask'; readonly id: number; readonly params: MapParams }
  | { readonly type: 'open'; readonly uri: string; readonly place: RowAtParams['place'] }
  | { readonly type: 'choose' };

/** What the page keeps while it is hidden, and over a restart of the editor. */
export interface PageState {
  readonly uri: string;
  readonly label: string;
  readonly window?: NonNullable<MapParams['window']>;
}

/** The words of the page in the user's language; `{0}` stands for a value. */
export interface MapStrings {
  readonly picture: string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly back: string;
  readonly whole: string;
  readonly file: string;
  readonly memory: string;
  readonly columns: Readonly<Record<'members' | 'segments' | 'pages' | 'sections' | 'symbols', string>>;
  readonly kinds: Readonly<Record<MapKind, string>>;
  readonly bySize: string;
  readonly others: string;
  readonly unnamed: string;
  readonly open: string;
  readonly zoomTo: string;
  readonly bytes: string;
  readonly cut: string;
  readonly empty: string;
  readonly choose: string;
  readonly legend: string;
  readonly unreadable: string;
  readonly selectHint: string;
}
