// Asks without leaving the page: posts a question, appends the answer the server rendered.
(function () {
  "use strict";
  const composer = document.querySelector("[data-composer]");
  if (!composer) {
    return;
  }
  const box = composer.querySelector("textarea");
  const note = composer.querySelector("[data-note]");
  const status = document.querySelector("[data-status]");
  const conversation = document.querySelector("[data-conversation]");
  const pendingTemplate = document.querySelector("template[data-pending]");
  const DRAFT = "draft";
  let queue = Promise.resolve();

  // The unsent text survives a reload, and leaves with the question.
  function keepDraft() {
    try {
      sessionStorage.setItem(DRAFT, box.value);
    } catch {
      // Without storage the text lives as long as the page.
    }
  }

  function takeUpDraft() {
    try {
      box.value = box.value || sessionStorage.getItem(DRAFT) || "";
    } catch {
      // Likewise.
    }
  }

  function fit() {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }

  function fill(text) {
    box.value = text;
    keepDraft();
    fit();
  }

  function tell(sentence) {
    note.textContent = sentence;
    note.hidden = !sentence;
  }

  function greet() {
    const welcome = document.querySelector("[data-welcome]");
    if (welcome) {
      welcome.hidden = conversation.childElementCount > 0;
    }
  }

  function pendingTurn(question) {
    const turn = pendingTemplate.content.firstElementChild.cloneNode(true);
    turn.querySelector("[data-words]").textContent = question;
    status.textContent = turn.querySelector("[data-working]").textContent;
    conversation.append(turn);
    greet();
    turn.scrollIntoView({ block: "start" });
    return turn;
  }

  function giveBack(question, pending, sentence) {
    pending.remove();
    greet();
    fill(box.value ? `${question}\n${box.value}` : question);
    tell(sentence);
    status.textContent = "";
    box.focus();
  }

  function showTurn(html, pending) {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const turn = holder.content.querySelector("article");
    pending.replaceWith(turn);
    document.querySelector("[data-new-thread]").hidden = false;
    const outcome = turn.querySelector(".outcome").textContent;
    status.textContent = `${outcome}: ${turn.querySelector("[data-headline]").textContent}`;
    turn.scrollIntoView({ block: "start" });
  }

  async function ask(question, pending) {
    try {
      const response = await fetch("/ask/fragment", {
        method: "POST",
        body: new URLSearchParams({ question }),
      });
      const text = await response.text();
      const kind = response.headers.get("Content-Type") ?? "";
      if (kind.startsWith("text/plain")) {
        giveBack(question, pending, text);
      } else if (text.includes("data-answer")) {
        showTurn(text, pending);
      } else {
        const page = new DOMParser().parseFromString(text, "text/html");
        const sentence = page.querySelector("[data-sentence]")?.textContent;
        giveBack(question, pending, sentence ?? composer.dataset.unreachable);
      }
    } catch {
      giveBack(question, pending, composer.dataset.unreachable);
    }
  }

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-ask]")) {
      return;
    }
    event.preventDefault();
    const typed = event.target === composer;
    const question = typed ? box.value : event.submitter.value;
    tell("");
    if (!question.trim()) {
      tell(composer.dataset.empty);
      box.focus();
      return;
    }
    if (typed) {
      fill("");
    }
    const pending = pendingTurn(question);
    // The button that was pressed is hidden with the welcome; the box is where one goes on.
    if (document.activeElement?.closest("[hidden]")) {
      box.focus();
    }
    queue = queue.then(() => ask(question, pending));
  });

  function lastQuestion() {
    const asked = conversation.querySelectorAll(".question .words");
    return asked.length ? asked[asked.length - 1].textContent : "";
  }

  box.addEventListener("keydown", (event) => {
    // Enter that ends a Korean or Chinese composition belongs to the input method.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing) {
      event.preventDefault();
      composer.requestSubmit();
    } else if (event.key === "ArrowUp" && !box.value && lastQuestion()) {
      event.preventDefault();
      fill(lastQuestion());
    }
  });
  box.addEventListener("input", () => {
    keepDraft();
    fit();
  });

  function copyByHand(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  async function copy(button) {
    const text = button
      .closest("[data-answer]")
      .querySelector(`[data-copy-of="${button.dataset.copy}"]`).content.textContent;
    let done;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      // Pages served over plain HTTP from another machine have no clipboard.
      done = copyByHand(text);
      button.focus();
    }
    const label = (button.dataset.label ??= button.textContent);
    button.textContent = done ? button.dataset.copied : label;
    status.textContent = done ? button.dataset.copied : button.dataset.notCopied;
    tell(done ? "" : button.dataset.notCopied);
    setTimeout(() => {
      button.textContent = label;
    }, 1600);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      copy(button);
    }
  });

  const opened = [];
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      opened.push(details);
    }
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened.splice(0)) {
      details.open = false;
    }
  });

  composer.noValidate = true;
  takeUpDraft();
  fit();
  if (conversation.lastElementChild && !location.hash) {
    conversation.lastElementChild.scrollIntoView({ block: "start" });
    // On a phone the keyboard would cover the answer.
    if (window.matchMedia("(hover: hover)").matches) {
      box.focus({ preventScroll: true });
    }
  }
})();
