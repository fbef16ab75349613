# The player in a browser.

web-skip = Skip to the contents
web-gone = It is not in this browser
web-elsewhere = Backstory is open in another tab or window of this browser. Go on there, or close it and try again here: only one at a time can keep what you do.
web-again = Try again
web-keeps = { $n ->
    [0] Nothing yet. What you do will be kept in this browser, on this device, and is sent nowhere else unless your course asks for it.
    [one] One attempt and these settings, in this browser, on this device.
   *[other] { $n } attempts and these settings, in this browser, on this device.
}
web-keeps-perhaps = A browser may delete what it keeps when it needs room, or after weeks without a visit. Save it as a file from time to time.
web-keeps-never = This browser keeps nothing for this page. You can play to the end; save your attempt as a file before you close the page, or it will be lost.
web-not-kept = What you do cannot be kept in this browser ({ $reason }). You can play on; save your attempt as a file before you close the page.
web-no-files = Some files could not be loaded ({ $reason }). Check your connection and choose the language again.
web-save-attempt = Save this attempt as a file
web-save-all = Save all my attempts as one file
web-import = Take in a file that you have saved, here or with the app
web-lms-refused = Your course page does not take what is reported to it ({ $reason }). You can play on: it is tried again by itself. Before you close the page, save your attempt as a file.
web-lms-taken = Your course page has now taken everything.
web-lms-earlier = What you left here was played on an earlier version of this scenario, and cannot be gone on with. You begin anew.
web-lms-own = Your own words no longer fit into what your course page keeps. They stay in this browser and in the file of your attempt.
web-about-rules = How a person reacts is written down as rules. Each says why, and names its study or that it is our own choice.
web-about-licence = The program is free software, under the MIT or the Apache 2.0 licence. Scenarios, rubric and texts are under CC BY 4.0.
web-about-data = What you do here stays in this browser, unless this page is part of a course: then your course page is told each choice, the score and whether safety was kept, but not what you write in your own words, except to go on from there later.
