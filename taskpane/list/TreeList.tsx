import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { ListGroup } from '../engine/paneEngine';
import { GroupHeading } from './GroupHeading';
import type { ListItem, ListLayout } from './listLayout';
import type { PagedRows } from './pagedRows';
import { type TreeModel, useTree } from './useTree';
import { useVirtualTree } from './useVirtualTree';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: '90px',
    // WebView2 hides scroll bars of `auto`.
    overflowY: 'scroll',
    overflowX: 'hidden',
    overflowAnchor: 'none',
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outlineStyle: 'none' },
    '&:focus-visible:not([aria-activedescendant]), &:focus-visible [data-active="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  canvas: { position: 'relative', width: '100%' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box' },
  sticky: { position: 'sticky', top: 0, zIndex: 1 },
  row: {
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': {
      outline: '2px solid Highlight',
      outlineOffset: '-2px',
    },
  },
});

/** Rows asked for beyond the edges of the screen. */
const AHEAD = 30;

type Heading = Omit<ComponentProps<typeof GroupHeading>, 'open'>;

/** What a list shows: its rows as they arrive, and how each looks. */
export interface TreeListProps<Row> extends TreeModel {
  readonly label: string;
  readonly rows: PagedRows<Row>;
  readonly headingOf: (group: ListGroup) => Heading;
  /** Undefined for a row that is still on its way. */
  readonly lineOf: (row: Row | undefined) => ReactNode;
}

/**
 * Rows in their groups. Only what is on the screen exists as elements; the tree itself has the focus and
 * names its active item, so that neither keyboard nor screen reader loses its place.
 */
export function TreeList<Row>(props: TreeListProps<Row>) {
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const tree = useTree(props);
  const { layout, active } = tree;
  const { virtualizer, sticky } = useVirtualTree(scroller, layout, active);
  useSyncExternalStore(props.rows.subscribe, props.rows.version);
  useRowsInView(props.rows, layout, virtualizer.range);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (tree.press(event)) event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="tree"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={active === undefined ? undefined : `${id}${active}`}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles.canvas}
        role="presentation"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((line) => {
          const item = layout.itemAt(line.index);
          if (item === undefined) return null;
          const isSticky = line.index === sticky && item.kind === 'heading';
          const chosen = line.index === active;
          return (
            <div
              key={line.key}
              ref={virtualizer.measureElement}
              data-index={line.index}
              data-active={chosen}
              id={`${id}${line.index}`}
              className={mergeClasses(
                isSticky ? styles.sticky : styles.item,
                item.kind === 'row' && styles.row,
                item.kind === 'row' && chosen && styles.chosen,
              )}
              style={isSticky ? undefined : shifted(line)}
              onClick={() => {
                tree.act(line.index);
              }}
              {...roleOf(item, chosen, props)}
            >
              {item.kind === 'heading' ? (
                <GroupHeading {...props.headingOf(item.group)} open={item.open} />
              ) : (
                props.lineOf(props.rows.row(item.position))
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function shifted({ start }: VirtualItem) {
  return { transform: `translateY(${start}px)` };
}

/** What assistive technology is told of an item: its level, and its place among its siblings. */
function roleOf(
  item: ListItem,
  chosen: boolean,
  { groups, total }: Pick<TreeModel, 'groups' | 'total'>,
) {
  if (item.kind === 'heading') {
    return {
      role: 'treeitem',
      'aria-level': 1,
      'aria-expanded': item.open,
      'aria-setsize': groups.length,
      'aria-posinset': groups.indexOf(item.group) + 1,
    };
  }
  const group = groups.findLast(({ from }) => from <= item.position);
  return {
    role: 'treeitem',
    'aria-level': group === undefined ? 1 : 2,
    'aria-selected': chosen,
    'aria-setsize': group?.count ?? total,
    'aria-posinset': item.position - (group?.from ?? 0) + 1,
  };
}

function useRowsInView<Row>(
  rows: PagedRows<Row>,
  layout: ListLayout,
  range: { startIndex: number; endIndex: number } | null,
): void {
  const first = range?.startIndex;
  const last = range?.endIndex;
  useEffect(() => {
    if (first === undefined || last === undefined) return;
    const positions = layout.positionsWithin(first - AHEAD, last + AHEAD);
    if (positions !== undefined) rows.need(positions[0], positions[1]);
  }, [rows, layout, first, last]);
}
