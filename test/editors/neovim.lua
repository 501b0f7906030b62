-- What a user of Neovim does with a plan, by the functions that the keys call. The settings are those of docs/editors.md.
local passed, failed = 0, 0
local function check(what, ok, found)
  if ok then passed = passed + 1 else failed = failed + 1 end
  print((ok and 'ok ' or 'FAILED ') .. what .. (ok and '' or ': ' .. vim.inspect(found)))
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

--- Moves the cursor to the first place of `words`, and `offset` bytes further.
local function goto_words(words, offset)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.fn.search('\\V' .. words, 'c')
  local at = vim.api.nvim_win_get_cursor(0)
  vim.api.nvim_win_set_cursor(0, { at[1], at[2] + (offset or 0) })
end

--- The result of the first client that answers.
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  for _, answer in pairs(answers) do
    if answer.result ~= nil and answer.result ~= vim.NIL then return answer.result end
  end
end

local function position() return vim.lsp.util.make_position_params(0, 'utf-16') end

vim.cmd('edit ' .. vim.env.KH_PLAN)
check('the file type is known', vim.bo.filetype == 'kehoach', vim.bo.filetype)

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    local lsp = each.user_data and each.user_data.lsp
    found[tostring(each.code or lsp and lsp.code)] = each.lnum + 1
  end
  return found
end
vim.wait(20000, function() return next(codes()) ~= nil end, 50)
check('findings are shown at their lines', codes()['item-lettering'] == 18, codes())

goto_words('61/2018')
local hover = ask('textDocument/hover', position())
check('a hover tells of the document', hover and vim.inspect(hover):find('61/2018', 1, true) ~= nil, hover)

goto_words('Sở Tài', #'Sở Tài')
local completion = ask('textDocument/completion', position())
local items = completion and (completion.items or completion) or {}
local labels = vim.tbl_map(function(item) return item.label end, items)
check('a name is completed', vim.tbl_contains(labels, 'Sở Tài chính'), labels)

goto_words('TTHC')
vim.lsp.buf.rename('QTHC')
vim.wait(10000, function() return not text():find('TTHC', 1, true) end, 50)
check('a short form is renamed everywhere', select(2, text():gsub('QTHC', '')) == 3, text())

local actions = ask('textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = 17, character = 0 }, ['end'] = { line = 17, character = 1 } },
  context = { diagnostics = {}, only = { 'quickfix' } },
})
local action = actions and actions[1]
if action and not action.edit then action = ask('codeAction/resolve', action) end
if action and action.edit then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
check('a code action puts the letter right', text():find('\nb) Niêm yết', 1, true) ~= nil, actions)

if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 10000 }) else vim.lsp.buf.formatting_sync(nil, 10000) end
check('formatting takes the space before a mark', text():find('Sở Nội vụ;', 1, true) ~= nil, text())

print(('[kh-tests] passed=%d failed=%d'):format(passed, failed))
vim.cmd(failed == 0 and 'qall!' or 'cquit!')
