# Why something cannot be kept, read or gone on with; each follows the name of a file.

error-no-folder = this system names no folder for data
error-no-file = it is no file
error-too-large = it is too large for an attempt
error-no-name = its name is no text; rename the file
error-name-taken = there is a file of this name already, and it is left as it is
error-not-ours = this is neither an export of Backstory nor the file of an attempt
error-newer = it was written by a newer version of Backstory; update this one
error-not-whole = write the whole path of a folder, from the root or the drive
error-torn = the file ends within this line; was it copied whole?
error-apart = it is here as { $id }, and goes on in another way there
error-more = { $n } more of its attempts were not taken
error-damaged = line { $line } is damaged ({ $reason })
error-empty = it is empty
error-other-rules = it was played on an earlier version of this scenario
error-no-visit = the scenario has no visit “{ $visit }”
error-not-offered = choice { $n } was not on offer: the file was changed
error-no-exam = it is called an exam, and has steps back or aids: the file was changed
error-gone = the folder that was chosen for attempts is not there
error-open-elsewhere = it is open in another window or terminal; close it there first
error-open-elsewhere-by = it is open in another window or terminal (process { $program }); close it there first
error-in-use = an attempt of this folder is open in another window or terminal; close it there first
error-bad-id = the id of an attempt has to be letters, digits and dashes, at most 64
error-damaged-line = it is damaged ({ $reason })
