/// What keeps the page fresh: on every new snapshot the page is fetched again and put in place; what the reader had unfolded stays so.
enum PageScript {
  static let text = """
    (function () {
      var waiting = false, again = false;
      function mark(word) {
        var pill = document.getElementById('feed');
        if (!pill) { return; }
        if (!pill.dataset.own) { pill.dataset.own = pill.textContent; }
        pill.textContent = word || pill.dataset.own;
        pill.classList.toggle('lost', !!word);
      }
      function refresh() {
        if (waiting || document.hidden) { again = true; return; }
        waiting = true; again = false;
        fetch(location.href, { cache: 'no-store' }).then(function (answer) {
          if (!answer.ok) { throw new Error(answer.status); }
          return answer.text();
        }).then(function (text) {
          var open = Array.from(document.querySelectorAll('details[open]')).map(function (each) { return each.id; });
          var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('live');
          open.forEach(function (id) { var each = id && fresh.querySelector('#' + id); if (each) { each.open = true; } });
          document.getElementById('live').replaceWith(document.adoptNode(fresh));
          mark('');
        }).catch(function () { mark('no connection'); }).finally(function () {
          setTimeout(function () { waiting = false; if (again) { refresh(); } }, 1000);
        });
      }
      var source = new EventSource('/events');
      source.addEventListener('snapshot', function (event) {
        mark('');
        if (String(JSON.parse(event.data).revision) !== document.getElementById('live').dataset.revision) { refresh(); }
      });
      source.onerror = function () { mark('no connection'); };
      document.addEventListener('visibilitychange', function () { if (!document.hidden && again) { refresh(); } });
    })();
    """
}
