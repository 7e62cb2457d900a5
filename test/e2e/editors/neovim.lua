-- Drives Neovim's own language client through one session and writes what it saw as JSON.
-- nvim --headless --clean -l is newer than Debian's Neovim: run with `-c "luafile neovim.lua"`.
-- TOUCHLINE_COMMAND: the server's command, words separated by tabs. TOUCHLINE_FOLDER: the strategy. TOUCHLINE_OUT: the answer.
local folder = vim.env.TOUCHLINE_FOLDER
local seen = {}

local function finish()
  local file = assert(io.open(vim.env.TOUCHLINE_OUT, 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qa!')
end

local function await(what, condition)
  if not vim.wait(30000, condition, 20) then
    seen.failed = what
    finish()
  end
end

local ok, problem = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/journey.cx'))
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'touchline',
    cmd = vim.split(vim.env.TOUCHLINE_COMMAND, '\t'),
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'strategy' } },
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function diagnostics()
    return vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(buffer))
  end
  local function text()
    return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  end
  -- Puts the cursor on the first letter of a text.
  local function go(needle)
    vim.api.nvim_win_set_cursor(0, { 1, 0 })
    if vim.fn.search('\\V' .. needle, 'cW') == 0 then error('not in the text: ' .. needle) end
  end

  await('a diagnostic', function() return #diagnostics() > 0 end)
  seen.diagnostics = diagnostics()

  vim.cmd([[%s/Rude/Ride/]])
  await('no diagnostic', function() return #diagnostics() == 0 end)

  go('App details')
  vim.lsp.buf.definition()
  await('the definition', function() return vim.api.nvim_get_current_buf() ~= buffer end)
  seen.definition = { file = vim.fn.expand('%:t'), line = vim.fn.line('.') }
  vim.cmd('buffer ' .. buffer)

  go('App details')
  vim.lsp.buf.rename('Mobile')
  await('the new name', function() return text():find('via Mobile details', 1, true) ~= nil end)
  vim.cmd('silent! wall')
  seen.renamed = vim.fn.readfile(folder .. '/channels.cx')

  -- Completion as omnifunc asks for it, after "owner ".
  go('owner ')
  vim.api.nvim_win_set_cursor(0, { vim.fn.line('.'), vim.fn.col('.') + 5 })
  local position = vim.lsp.util.make_position_params()
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', position, 30000)
  local items = vim.lsp.util.extract_completion_items(answers[client].result)
  seen.completion = vim.tbl_map(function(each) return each.label end, items)

  vim.lsp.buf.formatting_sync(nil, 30000)
  seen.formatted = text()
  await('no diagnostic at the end', function() return #diagnostics() == 0 end)

  vim.lsp.stop_client(client)
  await('the end of the server', function() return vim.lsp.client_is_stopped(client) end)
  seen.stopped = true
end)
if not ok then seen.failed = problem end
finish()
