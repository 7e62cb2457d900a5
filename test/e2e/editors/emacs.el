;;; emacs.el --- Drives Emacs and eglot through one session and writes what they saw as JSON -*- lexical-binding: t -*-
;; emacs --batch -l emacs.el
;; TOUCHLINE_COMMAND: the server's command, words separated by tabs. TOUCHLINE_FOLDER: the strategy. TOUCHLINE_OUT: the answer.

(package-initialize)
(require 'eglot)
(require 'json)

(define-derived-mode cx-mode prog-mode "cx")
(add-to-list 'auto-mode-alist '("\\.cx\\'" . cx-mode))
(add-to-list 'eglot-server-programs (cons 'cx-mode (split-string (getenv "TOUCHLINE_COMMAND") "\t")))
(setq eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil
      eglot-events-buffer-size 0
      eglot-connect-timeout 60)

;; A person would say yes to edits of files that are not open.
(advice-add 'y-or-n-p :override (lambda (&rest _) t))

(defvar folder (file-name-as-directory (getenv "TOUCHLINE_FOLDER")))
(defvar seen nil)

;; In batch mode nothing asks for a project: the folder is one.
(defun cx-project (_) (cons 'transient folder))
(add-hook 'project-find-functions #'cx-project)

(defun await (what condition)
  (let ((end (+ (float-time) 30)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited for %s" what))
      (accept-process-output nil 0.02))))

(defun codes ()
  (mapcar (lambda (each) (format "%s" (flymake-diagnostic-text each))) (flymake-diagnostics)))

(defun go (needle)
  (goto-char (point-min))
  (search-forward needle)
  (goto-char (match-beginning 0)))

(defun note (key value) (push (cons key value) seen))

(condition-case problem
    (let ((buffer (find-file (concat folder "journey.cx"))))
      (eglot--connect '(cx-mode) (cons 'transient folder) 'eglot-lsp-server
                      (split-string (getenv "TOUCHLINE_COMMAND") "\t") "cx")
      (eglot--maybe-activate-editing-mode)
      (flymake-start)
      (await "a diagnostic" (lambda () (flymake-start) (codes)))
      (note "diagnostics" (vconcat (codes)))

      (go "Rude")
      (delete-char 4)
      (insert "Ride")
      (eglot--signal-textDocument/didChange)
      (await "no diagnostic" (lambda () (flymake-start) (null (codes))))

      (go "App details")
      (let* ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))
             (location (xref-item-location (car found))))
        (note "definition" `(("file" . ,(file-name-nondirectory (xref-location-group location)))
                             ("line" . ,(xref-location-line location)))))

      (go "App details")
      (eglot-rename "Mobile")
      (await "the new name" (lambda () (save-excursion (goto-char (point-min)) (search-forward "via Mobile details" nil t))))
      (save-some-buffers t)
      (note "renamed" (vconcat (split-string (with-temp-buffer
                                               (insert-file-contents (concat folder "channels.cx"))
                                               (buffer-string)) "\n" t)))

      (with-current-buffer buffer
        (go "owner ")
        (forward-char 6)
        (let* ((found (eglot-completion-at-point))
               (labels (all-completions "" (nth 2 found))))
          (note "completion" (vconcat (mapcar #'substring-no-properties labels))))

        (eglot-format-buffer)
        (note "formatted" (buffer-string))
        (set-buffer-modified-p nil))

      (eglot-shutdown (eglot-current-server))
      (note "stopped" t))
  (error (note "failed" (error-message-string problem))))

(with-temp-file (getenv "TOUCHLINE_OUT")
  (insert (json-encode seen)))
