export { drawBodyChart, pathOf, regionsOf, type BodyChartOptions, type DrawnRegion } from './draw-body-chart';
export { HATCHES } from './hatches';
export {
  CHART_BODY,
  CHART_PARTS,
  CHART_UPPER_BODY,
  CHART_VIEWS,
  type ChartPart,
  type ChartView,
  type Outline,
} from './parts';
