// Draws charts by ECharts out of the data that each figure holds; the same stands beside it as a table or list.
(() => {
  const page = document.documentElement;
  const rtl = page.dir === "rtl";
  const style = getComputedStyle(page);
  const color = (name) => style.getPropertyValue(name).trim();
  const ink = color("--ink");
  const line = color("--line");
  const palette = ["--series-1", "--series-2", "--series-3", "--series-4", "--series-5"].map(color);
  // Each kind and clock has a shape besides its color.
  const SHAPES = ["path://M0 0h14l6 6v20H0z", "diamond", "triangle", "circle", "roundRect"];
  const MARKS = { published: "circle", event: "diamond", said: "triangle" };

  const digits = (words) =>
    page.dataset.digits === "arab" ? String(words).replace(/[0-9]/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[digit]) : String(words);
  // The letters of a drawing run from left to right, whatever the page's; what is Arabic within them keeps its own order.
  const own = (words) => (rtl ? `\u2067${words}\u2069` : words);
  const grouped = (value) => digits(Number(value).toLocaleString("en", { maximumFractionDigits: 6 }));
  const calendar = (parts) => new Intl.DateTimeFormat(`${rtl ? "ar" : "en-GB"}-u-nu-${page.dataset.digits}-ca-gregory`, { timeZone: "UTC", ...parts });
  const days = calendar({ day: "numeric", month: "long", year: "numeric" });
  const months = calendar({ month: "long", year: "numeric" });
  const text = (words) => {
    const shown = document.createElement("span");
    shown.dir = "auto";
    shown.textContent = words;
    return shown;
  };
  // Words of reports go into tooltips as text, never as markup.
  const lines = (...all) => {
    const box = document.createElement("div");
    all.filter((one) => one).forEach((one, i) => {
      if (i > 0) {
        box.append(document.createElement("br"));
      }
      box.append(text(one));
    });
    return box;
  };

  const axis = { axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
  const values = { ...axis, type: "value", position: rtl ? "right" : "left", axisLabel: { color: ink, formatter: grouped } };
  const steps = { ...axis, type: "category", inverse: rtl };
  // Of many steps the first and last label would be cut off at the edges.
  const edges = (count) => ({ color: ink, hideOverlap: true, ...(count > 6 ? { alignMinLabel: rtl ? "right" : "left", alignMaxLabel: rtl ? "left" : "right" } : {}) });
  const legend = { itemWidth: 16, itemHeight: 14, textStyle: { color: ink }, type: "scroll", top: 0, pageTextStyle: { color: ink }, inactiveColor: color("--soft") };
  const box = { left: 8, right: 16, top: 40, bottom: 8, containLabel: true };
  const tooltip = { confine: true, backgroundColor: color("--card"), borderColor: line, textStyle: { color: ink } };

  const drawings = {
    bars: (data) => ({
      legend: data.bars.length > 1 ? legend : { show: false },
      grid: { ...box, top: data.bars.length > 1 ? 40 : 12 },
      tooltip: {
        ...tooltip, trigger: "axis",
        formatter: (all) => lines(all[0].axisValue, ...all.filter((one) => one.value > 0).map((one) => `${one.seriesName}: ${grouped(one.value)}`)),
      },
      xAxis: { ...steps, data: data.steps.map(own), axisLabel: edges(data.steps.length) },
      yAxis: { ...values, minInterval: 1 },
      aria: { enabled: true, label: { enabled: false }, decal: { show: data.bars.length > 1 } },
      series: data.bars.map((one) => ({ name: own(one.name), type: "bar", stack: "all", barMaxWidth: 48, data: one.values })),
    }),
    points: (data) => ({
      legend: data.clocks.length > 1 ? legend : { show: false },
      grid: { ...box, left: 40, right: 40, top: data.clocks.length > 1 ? 48 : 24 },
      tooltip: { ...tooltip, trigger: "item", formatter: (at) => lines(at.data.name, `${grouped(at.data.value[1])} ${data.unit}`, at.data.words, at.data.source) },
      xAxis: { ...axis, type: "time", inverse: rtl, boundaryGap: ["6%", "6%"], axisLabel: { color: ink, hideOverlap: true, formatter: (time) => own((data.span > 400 ? months : days).format(time)) }, minInterval: 86400000 },
      yAxis: { ...values, scale: true },
      series: [
        { type: "line", silent: true, z: 1, symbol: "none", lineStyle: { color: line, type: "dashed" }, tooltip: { show: false }, data: data.points.map((one) => [one.at, one.value]) },
        ...data.clocks.map((clock, i) => ({
          name: own(clock.name), type: "scatter", symbol: MARKS[clock.id], symbolSize: 13, color: palette[i],
          data: data.points.filter((one) => one.clock === clock.id).map((one) => ({ name: one.label, words: one.words, source: one.source, link: one.link, value: [one.at, one.value] })),
        })),
      ],
    }),
    cells: (data) => ({
      grid: { ...box, top: 8, bottom: 56 },
      tooltip: { ...tooltip, formatter: (at) => lines(`${data.rows[at.value[1]]} · ${data.steps[at.value[0]]}`, grouped(at.value[2])) },
      xAxis: { ...steps, data: data.steps.map(own), axisLabel: { color: ink, hideOverlap: true } },
      yAxis: { ...axis, type: "category", inverse: true, position: rtl ? "right" : "left", data: data.rows.map(own), axisLabel: { color: ink, width: 120, overflow: "truncate" } },
      visualMap: { min: 0, max: data.most, calculable: false, orient: "horizontal", left: "center", bottom: 0, itemHeight: 120, text: [grouped(data.most), digits("0")], textStyle: { color: ink }, inRange: { color: [color("--tint"), palette[0]] } },
      series: [{ type: "heatmap", data: data.cells, itemStyle: { borderColor: line, borderWidth: 1 } }],
    }),
    roots: (data, place) => {
      const layers = Math.max(...data.nodes.map((one) => one.layer)) + 1;
      const size = Array(layers).fill(0);
      const at = data.nodes.map((one) => size[one.layer]++);
      const wide = place.clientWidth - 140;
      const high = place.clientHeight - 104;
      // The drawing is stretched to its box: corners keep it as it is.
      const corners = [[0, 0], [wide, high]].map(([x, y], i) => ({ id: `corner ${i}`, name: "", x, y, symbol: "none", silent: true }));
      return {
        legend: { ...legend, data: data.shown.map((kind) => ({ name: own(data.kinds[kind]), icon: SHAPES[kind] })) },
        tooltip: { ...tooltip, formatter: (one) => (one.dataType === "edge" ? lines(one.data.why) : lines(one.data.title, one.data.note)) },
        series: [{
          type: "graph", layout: "none", roam: false, left: 70, right: 70, top: 60, bottom: 44, legendHoverLink: false,
          edgeSymbol: ["none", "arrow"], edgeSymbolSize: 8, cursor: "pointer",
          lineStyle: { color: color("--soft"), curveness: 0.08 },
          categories: data.kinds.map((name, i) => ({ name: own(name), symbol: SHAPES[i], itemStyle: { color: palette[i] } })),
          data: corners.concat(data.nodes.map((one, i) => ({
            id: one.id, name: one.id, title: one.name, note: one.note, link: one.link, category: one.kind, symbol: SHAPES[one.kind],
            x: ((rtl ? layers - 1 - one.layer : one.layer) / Math.max(1, layers - 1)) * wide, y: ((at[i] + 0.5) / size[one.layer]) * high,
            symbolSize: one.root ? 24 : 18, itemStyle: one.root ? { borderColor: ink, borderWidth: 3 } : {},
            label: { show: true, formatter: own(one.name), color: ink, position: "bottom", width: Math.min(180, place.clientWidth / layers - 8), overflow: "truncate", fontWeight: one.root ? "bold" : "normal" },
          }))),
          links: data.edges.map((one) => ({ source: one.from, target: one.to, why: one.why })),
        }],
      };
    },
    map: (data) => ({
      tooltip: { ...tooltip, formatter: (at) => (at.data ? lines(`${at.data.name}: ${grouped(at.data.value[2])}`) : "") },
      geo: { map: "world", roam: true, itemStyle: { areaColor: color("--tint"), borderColor: line }, emphasis: { disabled: true }, boundingCoords: [[-20, 65], [75, 8]] },
      series: [{
        type: "scatter", coordinateSystem: "geo", symbolSize: (value) => 8 + 4 * Math.min(5, value[2]),
        itemStyle: { color: palette[1] },
        label: { show: true, formatter: "{b}", position: "right", color: ink },
        data: data.points.map((one) => ({ name: own(one.name), value: [one.longitude, one.latitude, one.times] })),
      }],
    }),
  };

  // As high as what stands above each other needs.
  const heights = {
    roots: (data) => {
      const size = {};
      data.nodes.forEach((one) => (size[one.layer] = (size[one.layer] ?? 0) + 1));
      return 110 + 60 * Math.max(2, ...Object.values(size));
    },
    cells: (data) => 100 + 26 * data.rows.length,
  };

  const charts = [];
  const draw = (place, data) => {
    const kind = place.dataset.chart;
    if (heights[kind]) {
      place.style.blockSize = `${heights[kind](data)}px`;
    }
    const chart = echarts.init(place, null, { renderer: "svg" });
    const show = () =>
      chart.setOption({ animation: false, color: palette, textStyle: { fontFamily: color("--font-ui"), color: ink }, ...drawings[kind](data, place) }, true);
    show();
    chart.on("click", (at) => {
      if (at.data?.link) {
        location.assign(at.data.link);
      }
    });
    charts.push(() => {
      chart.resize();
      show();
    });
  };
  const drawAll = () =>
    document.querySelectorAll("[data-chart]").forEach((place) => {
      const data = JSON.parse(place.dataset.json);
      const empty = [data.points, data.bars, data.nodes, data.cells].every((list) => !list || list.length === 0);
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
  // Labels are measured when they are drawn, so the letters must be there.
  document.fonts.ready.then(drawAll);
  addEventListener("resize", () => charts.forEach((again) => again()));
})();
