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

// Shows what holds by the reader's calendar: words that stand hidden until their day, a banner in place of the one before.
(function () {
  "use strict";
  var now = new Date();
  var digits = function (number) { return (number < 10 ? "0" : "") + number; };
  var today = [now.getFullYear(), digits(now.getMonth() + 1), digits(now.getDate())].join("-");
  Array.prototype.forEach.call(document.querySelectorAll("[data-from]"), function (later) {
    if (later.getAttribute("data-from") > today) return;
    var before = later.previousElementSibling;
    if (later.classList.contains("banner") && before && before.classList.contains("banner")) before.hidden = true;
    later.hidden = false;
  });
})();

// Gives films their captions, which classic scripts brought: browsers refuse those of a <track> on file://.
(function () {
  "use strict";
  var captions = window.yulanCaptions;
  if (!captions || !window.VTTCue) return;
  Array.prototype.forEach.call(document.querySelectorAll("video[data-captions]"), function (player) {
    var cues = captions[player.getAttribute("data-captions")];
    if (!cues) return;
    var language = player.getAttribute("data-captions-lang");
    var track = player.addTextTrack("captions", player.getAttribute("data-captions-label"), language);
    cues.forEach(function (cue) { track.addCue(new VTTCue(cue[0] / 1000, cue[1] / 1000, cue[2])); });
    track.mode = "showing";
  });
})();
