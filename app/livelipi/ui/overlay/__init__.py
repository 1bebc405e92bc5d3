"""The caption bar above all other windows, and what belongs to it.

Nothing in here takes the focus: a click on a button of the overlay leaves the keyboard where it is.
The price is that the overlay cannot be worked from the keyboard; everything it offers is also in
the main window, in the settings and in the tray, which can.
"""
