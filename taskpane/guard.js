/* Runs before everything else and in every browser that Office ever used: plain ES5, no module, nothing inlined.
   It says why the pane stays empty when what follows cannot run (old Office) or does not arrive (blocked network). */
(function () {
  'use strict';

  /* Since the page was opened. The pane itself (officeReady.ts) explains by then what it knows better. */
  var EXPLAIN_AFTER_MILLISECONDS = 13000;
  var isEnglish = /^en/i.test(navigator.language || navigator.userLanguage || '');
  var texts = isEnglish
    ? {
        oldTitle: 'Please upgrade Office',
        old: 'This Office shows add-ins with an old browser that cannot run Anju. Office 2021, Microsoft 365 or Excel on the web is needed.',
        slowTitle: 'Anju has not loaded',
        slow: 'A file of the add-in or Microsoft’s office.js did not arrive. Please check the network, or ask the administrator whether its address is allowed.',
        retry: 'Try again',
      }
    : {
        oldTitle: '请升级 Office',
        old: '这台电脑上的 Office 用旧浏览器显示加载项，不能运行“安居台账”。请升级到 Office 2021 或 Microsoft 365，或改用网页版 Excel。',
        slowTitle: '“安居台账”没有加载完',
        slow: '加载项的文件或微软的 office.js 没有取到。请检查网络后重试；仍不行时，请管理员确认这些网址没有被拦截。',
        retry: '重试',
      };
  var state = { started: false };
  window.anjuGuard = state;

  function isOld() {
    try {
      return (
        !!document.documentMode ||
        typeof Promise !== 'function' ||
        typeof Symbol !== 'function' ||
        typeof globalThis !== 'object' ||
        typeof Object.fromEntries !== 'function'
      );
    } catch (error) {
      return true;
    }
  }

  function show(title, text, canRetry) {
    var pane = document.getElementById('anju-pane') || document.body;
    if (!pane || state.started) return;
    pane.innerHTML = '';
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.padding = '32px 16px';
    box.style.textAlign = 'center';
    box.style.fontFamily = '"Microsoft YaHei UI", "PingFang SC", "Segoe UI", sans-serif';
    var heading = document.createElement('h1');
    heading.style.fontSize = '16px';
    heading.appendChild(document.createTextNode(title));
    box.appendChild(heading);
    var words = document.createElement('p');
    words.style.fontSize = '14px';
    words.style.lineHeight = '20px';
    words.appendChild(document.createTextNode(text));
    box.appendChild(words);
    if (canRetry) {
      var button = document.createElement('button');
      button.type = 'button';
      button.style.fontSize = '14px';
      button.style.padding = '6px 16px';
      button.appendChild(document.createTextNode(texts.retry));
      button.onclick = function () {
        window.location.reload();
      };
      box.appendChild(button);
    }
    pane.appendChild(box);
  }

  function whenThereIsABody(action) {
    if (document.body) {
      action();
    } else {
      setTimeout(function () {
        whenThereIsABody(action);
      }, 50);
    }
  }

  if (isOld()) {
    whenThereIsABody(function () {
      show(texts.oldTitle, texts.old, false);
    });
    return;
  }

  window.onerror = function (message) {
    if (!state.started && /syntax/i.test(String(message))) {
      whenThereIsABody(function () {
        show(texts.oldTitle, texts.old, false);
      });
    }
    return false;
  };

  var passed = window.performance && performance.now ? performance.now() : 0;
  var wait = Math.max(EXPLAIN_AFTER_MILLISECONDS - passed, 0);
  setTimeout(function () {
    whenThereIsABody(function () {
      show(texts.slowTitle, texts.slow, true);
    });
  }, wait);
})();
