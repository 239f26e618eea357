// What makes pages better where scripts run; nothing here is needed to read them.
document.documentElement.classList.add("scripted");

// One open panel at a time, and Escape closes it.
const panels = () => document.querySelectorAll("details.look[open], details.menu[open]");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    panels().forEach((panel) => {
      panel.open = false;
      panel.querySelector("summary").focus();
    });
  }
});
document.addEventListener("click", (event) => {
  panels().forEach((panel) => {
    if (!panel.contains(event.target)) {
      panel.open = false;
    }
  });
});

// "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("input[type=search]");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "");
  if (event.key === "/" && box && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    box.focus();
  }
});

// On a phone the facets wait behind their heading, so that the hits come first.
if (matchMedia("(max-width: 48rem)").matches) {
  document.querySelectorAll(".facets > details").forEach((facets) => {
    facets.open = false;
  });
}
