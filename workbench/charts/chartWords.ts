import { hasNumbers, type PlottedChart } from './plottedChart';

/** What is said of a chart beside what its cells say. */
export interface ChartWords {
  /** In the frame of a chart that has nothing to draw. */
  readonly nothing: string;
  /** For those who hear the page. */
  readonly alternative: (chart: PlottedChart) => string;
}

const chinese: ChartWords = {
  nothing: '这张图引用的单元格里还没有数字，填上数字就会画出柱形。',
  alternative: (chart) => {
    const kind = chart.isStacked ? '堆积柱形图' : '柱形图';
    if (!hasNumbers(chart)) return `${kind}“${chart.title}”。${chinese.nothing}`;
    const series = chart.series.map(({ name }) => name).join('、');
    const count = chart.categories.length;
    return `${kind}“${chart.title}”，系列：${series}；${count}个类别：${chart.categories.join('、')}。`;
  },
};

const english: ChartWords = {
  nothing: 'The cells of this chart hold no numbers yet; it is drawn as soon as they do.',
  alternative: (chart) => {
    const kind = chart.isStacked ? 'Stacked column chart' : 'Column chart';
    if (!hasNumbers(chart)) return `${kind} “${chart.title}”. ${english.nothing}`;
    const series = chart.series.map(({ name }) => name).join(', ');
    const count = chart.categories.length;
    return `${kind} “${chart.title}”, series: ${series}; ${count} categories: ${chart.categories.join(', ')}.`;
  },
};

export function chartWords(language: string): ChartWords {
  return language === 'en-US' ? english : chinese;
}
