;;; What a user of Emacs does with a plan, by the functions that the keys call. The settings are those of docs/editors.md.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(defvar kh-passed 0)
(defvar kh-failed 0)

(defun kh-check (what ok found)
  (if ok (cl-incf kh-passed) (cl-incf kh-failed))
  (princ (format "%s %s%s\n" (if ok "ok" "FAILED") what (if ok "" (format ": %S" found)))))

(defmacro kh-wait (condition)
  "Waits until CONDITION holds, 20 seconds at most, and gives it."
  `(cl-loop repeat 400 for value = ,condition until value do (accept-process-output nil 0.05) finally return value))

(defun kh-goto (words)
  "Moves behind the first place of WORDS."
  (goto-char (point-min))
  (search-forward words))

(find-file (getenv "KH_PLAN"))
(kh-check "the mode is chosen" (eq major-mode 'kehoach-mode) major-mode)
(run-hooks 'post-command-hook) ; eglot-ensure connects after the command that opened the file
(kh-check "the server runs" (kh-wait (eglot-current-server)) nil)
(flymake-mode 1)
(flymake-start)

(defun kh-findings ()
  (mapcar (lambda (each)
            (cons (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each)))
          (flymake-diagnostics)))
(kh-wait (kh-findings))
(kh-check "findings are shown at their lines"
          (cl-some (lambda (each) (and (= (car each) 18) (string-match-p "Điểm “d)” sai thứ tự" (cdr each)))) (kh-findings))
          (kh-findings))

(kh-goto "61/201")
(let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (kh-check "a hover tells of the document" (string-match-p "61/2018" (format "%S" hover)) hover))

(kh-goto "Sở Tài")
(let* ((capf (eglot-completion-at-point))
       (labels (all-completions "" (nth 2 capf))))
  (kh-check "a name is completed" (member "Sở Tài chính" (mapcar #'substring-no-properties labels)) labels))

(kh-goto "TTH")
(eglot-rename "QTHC")
(kh-check "a short form is renamed everywhere"
          (and (not (string-match-p "TTHC" (buffer-string))) (= 3 (how-many "QTHC" (point-min) (point-max))))
          (buffer-string))

(kh-goto "\nd)")
(kh-wait (kh-findings))
;; Takes the offer that Return takes; a batch process has no menu.
(let ((last-nonmenu-event ?x))
  (cl-letf (((symbol-function 'completing-read) (lambda (&rest asked) (nth 6 asked))))
    (eglot-code-actions (1- (point)) (point) "quickfix" t)))
(kh-check "a code action puts the letter right" (string-match-p "\nb) Niêm yết" (buffer-string)) (buffer-string))

(eglot-format-buffer)
(kh-check "formatting takes the space before a mark" (string-match-p "Sở Nội vụ;" (buffer-string)) (buffer-string))

(princ (format "[kh-tests] passed=%d failed=%d\n" kh-passed kh-failed))
(set-buffer-modified-p nil)
(kill-emacs (if (= kh-failed 0) 0 1))
