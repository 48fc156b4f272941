package io.entente.export;

/**
 * The script of the practice page: shows one variant of every exercise at a time, and hands over
 * the answers as a file. All that can be read is there without it.
 */
final class PageScript {

  static final String TEXT =
      """
      (function () {
        'use strict';
        var page = document.body, all = [].slice.call(document.querySelectorAll('[data-variant]'));
        var bar = document.querySelector('.bar'), pick = bar.querySelector('select'), now = '1';
        function show(number) {
          now = number;
          all.forEach(function (one) { one.hidden = one.dataset.variant !== number; });
        }
        function value(field) {
          return [].slice.call(field.querySelectorAll('input,select,textarea')).map(function (one) {
            var ticked = one.type === 'checkbox' || one.type === 'radio';
            return ticked && !one.checked ? '' : one.value.trim();
          }).filter(Boolean).join('; ');
        }
        function answer(field) {
          if (field.dataset.kind !== 'pairs') { return value(field); }
          return [].slice.call(field.querySelectorAll('[data-place]')).map(function (place) {
            var text = value(place);
            return text && place.dataset.place + '=' + text;
          }).filter(Boolean).join('; ');
        }
        function save() {
          var answers = {}, code = '';
          all.filter(function (one) { return one.dataset.variant === now; }).forEach(function (one) {
            code = code || one.dataset.code;
            [].slice.call(one.querySelectorAll('fieldset')).forEach(function (field) {
              var text = answer(field);
              if (text) { answers[field.dataset.ask] = text; }
            });
          });
          var file = {format: 'entente/answers/1', set: page.dataset.set,
            version: page.dataset.version, code: code, answers: answers};
          var link = document.createElement('a');
          link.href = 'data:application/json;charset=utf-8,'
            + encodeURIComponent(JSON.stringify(file, null, 2) + '\\n');
          link.download = 'answers-' + code + '.json';
          document.body.appendChild(link);
          link.click();
          link.remove();
          bar.querySelector('[role=status]').textContent = link.download;
        }
        document.querySelectorAll('fieldset').forEach(function (field) {
          field.addEventListener('change', function (event) {
            // none of these, or some of them
            if (event.target.type !== 'checkbox' || !event.target.checked) { return; }
            field.querySelectorAll('[type=checkbox]').forEach(function (one) {
              if ((one.value === 'none') !== (event.target.value === 'none')) { one.checked = false; }
            });
          });
        });
        bar.hidden = false;
        pick.addEventListener('change', function () { show(pick.value); });
        bar.querySelector('button.save').addEventListener('click', save);
        bar.querySelector('button.print').addEventListener('click', function () { window.print(); });
        show('1');
      })();
      """;

  private PageScript() {}
}
