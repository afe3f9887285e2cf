// Sets light or dark before the first paint, and keeps the reader's choice.
(function () {
  "use strict";
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  function kept() {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser without storage still switches for this visit.
    }
  }

  function show(theme) {
    root.dataset.theme = theme;
    for (const button of document.querySelectorAll("[data-theme-toggle]")) {
      button.setAttribute("aria-pressed", String(theme === "dark"));
    }
  }

  function preferred() {
    const choice = kept();
    return choice === "light" || choice === "dark" ? choice : dark.matches ? "dark" : "light";
  }

  root.classList.add("scripted");
  show(preferred());
  dark.addEventListener("change", () => show(preferred()));
  document.addEventListener("DOMContentLoaded", () => {
    show(preferred());
    for (const button of document.querySelectorAll("[data-theme-toggle]")) {
      button.addEventListener("click", () => {
        const theme = root.dataset.theme === "dark" ? "light" : "dark";
        keep(theme);
        show(theme);
      });
    }
  });
})();
