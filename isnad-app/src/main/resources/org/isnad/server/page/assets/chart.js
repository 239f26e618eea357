// Draws charts by ECharts out of the data that each figure holds; the same stands beside it as a table or list.
(() => {
  const style = getComputedStyle(document.documentElement);
  const color = (name) => style.getPropertyValue(name).trim();
  const ink = color("--ink");
  const line = color("--line");
  const palette = ["--series-1", "--series-2", "--series-3", "--series-4", "--series-5"].map(color);
  const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
  const legend = { textStyle: { color: ink }, type: "scroll", pageTextStyle: { color: ink } };
  const box = { left: 8, right: 16, top: 40, bottom: 8, containLabel: true };

  const drawings = {
    bars: (data) => ({
      legend: data.bars.length > 1 ? legend : { show: false }, grid: box, tooltip: { trigger: "axis" },
      xAxis: { type: "category", data: data.steps, ...axis },
      yAxis: { type: "value", minInterval: 1, ...axis },
      series: data.bars.map((one) => ({ name: one.name, type: "bar", stack: "all", data: one.values })),
    }),
    line: (data) => ({
      grid: { ...box, top: 24 },
      tooltip: { trigger: "item", formatter: (at) => `${at.data.name}: ${at.data.value[1]} ${data.unit}` },
      xAxis: { type: "category", data: [...new Set(data.points.map((one) => one.label))], ...axis },
      yAxis: { type: "value", scale: true, name: data.unit, nameTextStyle: { color: ink }, ...axis },
      series: [{ name: data.name, type: "line", symbolSize: 9, data: data.points.map((one) => ({ name: one.label, value: [one.label, one.value] })) }],
    }),
    roots: (data) => {
      const count = [0, 0, 0];
      const size = [0, 1, 2].map((layer) => data.nodes.filter((one) => one.layer === layer).length);
      const place = (one) => {
        const at = count[one.layer]++;
        const column = data.rtl ? 2 - one.layer : one.layer;
        return { x: column * 300, y: ((at + 0.5) / Math.max(1, size[one.layer])) * 300 };
      };
      return {
        tooltip: { formatter: (at) => (at.dataType === "edge" ? at.data.why : at.data.label2) },
        series: [{
          type: "graph", layout: "none", roam: false, left: 90, right: 90, top: 24, bottom: 24,
          edgeSymbol: ["none", "arrow"], edgeSymbolSize: 8,
          lineStyle: { color: color("--soft"), curveness: 0.08 },
          data: data.nodes.map((one) => ({
            id: one.id, name: one.id, label2: one.name, ...place(one), symbolSize: one.layer === 2 ? 26 : 16,
            itemStyle: { color: palette[one.layer] },
            label: { show: true, formatter: one.name, color: ink, position: "bottom", width: 150, overflow: "truncate" },
          })),
          links: data.edges.map((one) => ({ source: one.from, target: one.to, why: one.why })),
        }],
      };
    },
    map: (data) => ({
      tooltip: { formatter: (at) => (at.data ? `${at.data.name}: ${at.data.value[2]}` : "") },
      geo: { map: "world", roam: true, itemStyle: { areaColor: color("--tint"), borderColor: line }, emphasis: { disabled: true }, boundingCoords: [[-20, 65], [75, 8]] },
      series: [{
        type: "scatter", coordinateSystem: "geo", symbolSize: (value) => 8 + 4 * Math.min(5, value[2]),
        itemStyle: { color: palette[1] },
        label: { show: true, formatter: "{b}", position: "right", color: ink },
        data: data.points.map((one) => ({ name: one.name, value: [one.longitude, one.latitude, one.times] })),
      }],
    }),
  };

  const charts = [];
  const draw = (place, data) => {
    const chart = echarts.init(place, null, { renderer: "svg" });
    chart.setOption({ animation: false, color: palette, textStyle: { fontFamily: color("--font-ui"), color: ink }, ...drawings[place.dataset.chart](data) });
    charts.push(chart);
  };
  document.querySelectorAll("[data-chart]").forEach((place) => {
    const data = JSON.parse(place.dataset.json);
    const empty = [data.points, data.bars, data.nodes].every((list) => !list || list.length === 0);
    if (empty) {
      place.hidden = true;
    } else if (place.dataset.chart === "map") {
      fetch(data.base)
        .then((answer) => answer.json())
        .then((world) => {
          echarts.registerMap("world", topojson.feature(world, world.objects.countries));
          draw(place, data);
        });
    } else {
      draw(place, data);
    }
  });
  addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
})();
