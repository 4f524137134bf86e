// Says how old this copy is: copy.js, beside the language folders, holds the day it was made for.
(function () {
  "use strict";
  var copy = window.yulanCopy;
  var place = document.getElementById("y-copy");
  if (!copy || !place) return;
  var time = place.querySelector("time");
  var day = copy.as_of.split("-").map(Number);
  var date = new Date(Date.UTC(day[0], day[1] - 1, day[2]));
  var language = document.documentElement.lang;
  time.dateTime = copy.as_of;
  time.textContent = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long", timeZone: "UTC", calendar: "gregory"
  }).format(date);
  place.hidden = false;
})();
