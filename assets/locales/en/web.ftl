# The player in a browser. A course page is the learning management system around it.

web-skip = Skip to the contents
web-gone = This attempt is not saved in this browser
web-elsewhere = Backstory is already open in another tab or window. Go on there, or close it and try again here. Only one at a time can keep what you do.
web-again = Try again
web-keeps = { $n ->
    [0] Nothing yet. What you do is kept in this browser, on this device.
    [one] One attempt and these settings, in this browser, on this device.
   *[other] { $n } attempts and these settings, in this browser, on this device.
}
web-keeps-perhaps = A browser may delete what it keeps when it needs room, or after weeks without a visit. Save it as a file from time to time.
web-keeps-never = This browser keeps nothing for this page. You can play to the end. Save your attempt as a file before you close the page, or it will be lost.
web-not-kept = What you do cannot be kept in this browser ({ $reason }). You can play on. Save your attempt as a file before you close the page.
web-no-files = Some files could not be loaded ({ $reason }). Check your connection, and choose your language again in the settings.
web-save-attempt = Save this attempt as a backup
web-save-all = Save all my attempts as one file
web-import = Load a file that you have saved, here or with the app
web-course-reflect = Write one sentence for each question, or nothing.
web-course-own = This page is part of a course. So that you can go on later, your course page keeps these words too, and whoever runs it may be able to read them. They are not part of your result.
web-course-data = This page is part of a course. Your course page keeps each choice, your score and whether safety was kept. It also keeps your own words, so that you can go on later. They are not part of your result, but whoever runs the course page may be able to read them.
web-course-mark = This is made for practice. It has not been tried with learners yet, and choosing a line is not the same as finding the words. Your course has set what counts as passed.
web-lms-refused = Your course page has not saved your latest steps ({ $reason }). You can play on: it is tried again by itself. If this is still here at the end, save your attempt as a file.
web-lms-taken = Everything is now saved on your course page.
web-lms-earlier = This scenario has been updated. The attempt that you left was played on the earlier version, so you start again.
web-lms-own = Your course page has no room for more of your own words. They are still kept in this browser and in the file of your attempt.
web-about-rules = Each reaction follows a written rule. Each rule gives its reason, and names its study or says that it is our own choice.
web-about-licence = The program is free software, under the MIT or the Apache 2.0 licence. Scenarios, rubric and texts are under CC BY 4.0.
web-about-data = What you do here stays in this browser, on this device. Nothing is sent anywhere.
