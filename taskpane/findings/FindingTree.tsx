import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/useTexts';
import { FindingLine } from './FindingLine';
import { GroupHeading } from './GroupHeading';
import { groupLabel } from './groupLabel';
import type { ListItem, ListLayout } from './listLayout';
import { type ArrivedList, useRowsVersion } from './useFindingList';
import type { ClosedGroups } from './useClosedGroups';
import { useFindingTree } from './useFindingTree';
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
  finding: {
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

/**
 * The findings in their groups. Only what is on the screen exists as elements; the tree itself has the
 * focus and names its active item, so that neither keyboard nor screen reader loses its place.
 */
export function FindingTree(props: {
  readonly arrived: ArrivedList;
  readonly groups: ClosedGroups;
  /** A finding was clicked or entered. */
  readonly onOpen: () => void;
}) {
  const { arrived, groups, onOpen } = props;
  const styles = useStyles();
  const texts = useTexts().findings;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const tree = useFindingTree(arrived, groups, onOpen);
  const { layout, active } = tree;
  const { virtualizer, sticky } = useVirtualTree(scroller, layout, active);
  useRowsVersion(arrived.rows);
  useRowsInView(arrived, layout, virtualizer.range);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (tree.press(event)) event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="tree"
      tabIndex={0}
      aria-label={texts.list}
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
                item.kind === 'finding' && styles.finding,
                item.kind === 'finding' && chosen && styles.chosen,
              )}
              style={isSticky ? undefined : shifted(line)}
              onClick={() => {
                tree.act(line.index);
              }}
              {...roleOf(item, chosen, arrived)}
            >
              <ItemContent item={item} arrived={arrived} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ItemContent({
  item,
  arrived,
}: {
  readonly item: ListItem;
  readonly arrived: ArrivedList;
}) {
  const texts = useTexts().findings;
  if (item.kind === 'finding') return <FindingLine found={arrived.rows.row(item.position)} />;
  const label = groupLabel(item.group, arrived.query.groupBy, texts);
  return <GroupHeading label={label} count={item.group.count} open={item.open} />;
}

function shifted({ start }: VirtualItem) {
  return { transform: `translateY(${start}px)` };
}

/** What assistive technology is told of an item: its level, and its place among its siblings. */
function roleOf(item: ListItem, chosen: boolean, { list, query }: ArrivedList) {
  const groups = query.groupBy === 'none' ? [] : list.groups;
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
    'aria-setsize': group?.count ?? list.total,
    'aria-posinset': item.position - (group?.from ?? 0) + 1,
  };
}

function useRowsInView(
  { rows }: ArrivedList,
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
