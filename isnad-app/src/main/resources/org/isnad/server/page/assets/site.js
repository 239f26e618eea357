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

// Completions of the search box: a list under it, chosen by arrows or pointer (the combobox pattern of ARIA). The box works without them.
document.querySelectorAll("input[data-complete]").forEach((box) => {
  const WAIT = 150;
  const MOST = 8;
  const list = document.createElement("ul");
  list.id = `${box.id}-completions`;
  list.className = "completions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.completions);
  list.hidden = true;
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let chosen = -1;
  let waiting = 0;
  let asked = "";
  const choose = (at) => {
    chosen = at;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === at));
      if (i === at) {
        option.scrollIntoView({ block: "nearest" });
      }
    });
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[at].id);
    }
  };
  const show = (open) => {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    choose(-1);
  };
  const take = (at) => {
    box.value = list.children[at].dataset.text;
    asked = box.value;
    show(false);
    box.form.requestSubmit();
  };
  const fill = (items) => {
    list.replaceChildren(
      ...items.map((item, i) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${i}`;
        option.setAttribute("role", "option");
        option.dir = "auto";
        option.textContent = item.text;
        option.dataset.text = item.text;
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(i);
        });
        return option;
      }),
    );
    show(items.length > 0);
  };
  const ask = async () => {
    const words = box.value;
    asked = words;
    if (words.trim().length < 2) {
      show(false);
      return;
    }
    try {
      const answer = await fetch(`${box.dataset.complete}?limit=${MOST}&prefix=${encodeURIComponent(words)}`);
      // What was typed meanwhile asks for itself.
      if (answer.ok && asked === words && document.activeElement === box) {
        fill((await answer.json()).items.filter((item) => item.text !== words));
      }
    } catch {
      show(false);
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", () => show(false));
  box.addEventListener("keydown", (event) => {
    const size = list.children.length;
    if (event.key === "ArrowDown" && list.hidden) {
      event.preventDefault();
      ask();
    } else if (list.hidden) {
      return;
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      choose(chosen + 1 < size ? chosen + 1 : -1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen < 0 ? size - 1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape") {
      event.preventDefault();
      show(false);
    }
  });
});
