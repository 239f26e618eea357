// Handing reports over: files that are dropped, how far sending is, how far the job is. Without it the form and a page that loads itself anew do the same.
const form = document.querySelector("form.hand-over");
if (form) {
  const input = form.querySelector("input[type=file]");
  const zone = form.querySelector(".drop");
  const chosen = form.querySelector(".chosen");
  const problem = document.querySelector("#hand-over-problem");
  const language = document.documentElement.lang;

  const tell = (words) => {
    problem.textContent = words;
    problem.hidden = false;
    problem.scrollIntoView({ block: "center" });
  };

  const show = () => {
    chosen.replaceChildren(
      ...[...input.files].map((file) => {
        const item = document.createElement("li");
        const name = document.createElement("bdi");
        name.textContent = file.name;
        const unit = file.size < 1e6 ? "kilobyte" : "megabyte";
        const size = new Intl.NumberFormat(language + "-u-nu-latn", { style: "unit", unit, maximumFractionDigits: 1 });
        item.append(name, " · ", size.format(file.size / (unit === "kilobyte" ? 1e3 : 1e6)));
        return item;
      }),
    );
  };
  input.addEventListener("change", show);

  // A file that misses the field by a little must not replace the page.
  for (const type of ["dragover", "drop"]) {
    document.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        zone.classList.toggle("over", type === "dragover");
      }
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      zone.classList.remove("over");
    }
  });
  document.addEventListener("drop", (event) => {
    if (event.dataTransfer?.files.length) {
      const all = new DataTransfer();
      [...input.files, ...event.dataTransfer.files].forEach((file) => all.items.add(file));
      input.files = all.files;
      show();
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
    if (bytes > Number(form.dataset.most)) {
      tell(form.dataset.tooLarge);
      return;
    }
    problem.hidden = true;
    const button = form.querySelector("button");
    const sending = form.querySelector(".sending");
    const bar = sending.querySelector("progress");
    const request = new XMLHttpRequest();
    const again = (words) => {
      button.disabled = false;
      sending.hidden = true;
      tell(words);
    };
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) {
        bar.max = sent.total;
        bar.value = sent.loaded;
      }
    });
    request.addEventListener("error", () => again(form.dataset.failed));
    request.addEventListener("load", () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        // A proxy before the server may answer something else.
      }
      if (request.status === 202) {
        location.assign(form.dataset.then + "/" + encodeURIComponent(answer.id));
      } else {
        again(form.dataset.failed + " " + (answer.detail ?? request.status));
      }
    });
    button.disabled = true;
    sending.hidden = false;
    sending.querySelector("[role=status]").textContent = form.dataset.sending;
    request.open("POST", form.dataset.to);
    request.setRequestHeader("Accept", "application/json");
    const token = form.querySelector("[name=csrf]");
    if (token) {
      request.setRequestHeader("X-CSRF-Token", token.value);
    }
    request.send(new FormData(form));
  });
}

const job = document.querySelector("[data-job]");
if (job) {
  const BETWEEN = 700;
  const LONGEST = 10_000;
  const number = new Intl.NumberFormat(job.dataset.locale);
  const at = (name) => job.querySelector(`[data-show="${name}"]`);
  const set = (name, words) => {
    if (at(name).textContent !== words) {
      at(name).textContent = words;
    }
  };
  const sum = (counts) => Object.values(counts).reduce((all, one) => all + one, 0);
  let wait = BETWEEN;

  const look = async () => {
    try {
      const answer = await fetch(job.dataset.job, { headers: { Accept: "application/json" } });
      if (answer.status === 404 || answer.status === 401) {
        location.reload();
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const now = await answer.json();
      if (now.state === "done" || now.state === "failed") {
        location.reload();
        return;
      }
      const { counts, size, read } = now.result;
      set("state", job.dataset[now.state]);
      set("step", now.step ? job.dataset[now.step] : "");
      set("added", number.format(counts.added));
      set("versions", number.format(counts.versions));
      set("known", number.format(counts.known));
      set("refused", number.format(sum(counts.refused)));
      const bar = at("bar");
      if (now.step === "relate") {
        bar.removeAttribute("value");
      } else {
        bar.max = Math.max(1, size);
        bar.value = Math.min(read, size);
      }
      wait = BETWEEN;
    } catch {
      // The server may be away for a moment: asked again, more rarely.
      wait = Math.min(2 * wait, LONGEST);
    }
    setTimeout(look, wait);
  };
  setTimeout(look, BETWEEN);
}
