"""Chromium without a window, driven as a person would drive it."""
import base64
import json
import os
import select
import subprocess
import time
from pathlib import Path


class Browser:
    """Chromium on a pipe: messages are JSON, each ended by a zero byte."""

    def __init__(self, folder):
        self.number, self.rest, self.events = 0, b"", []
        ours, theirs = os.pipe(), os.pipe()
        arguments = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
                     f"--user-data-dir={folder}", "--window-size=1400,900", "about:blank"]

        def connect():
            # Chromium reads from descriptor 3 and writes to 4.
            read, write = os.dup(ours[0]), os.dup(theirs[1])
            os.dup2(read, 3)
            os.dup2(write, 4)

        self.process = subprocess.Popen(arguments, preexec_fn=connect, close_fds=False,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.input, self.output = ours[1], theirs[0]
        self.session = None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.input, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self, patience=60):
        while b"\0" not in self.rest:
            if not select.select([self.output], [], [], patience)[0]:
                raise RuntimeError("the browser does not answer")
            self.rest += os.read(self.output, 1 << 20)
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def open(self, path):
        """Opens a file; the seconds it took."""
        self.events = []
        start = time.monotonic()
        self.send("Page.navigate", url=Path(path).as_uri())
        while self.ask("document.readyState") != "complete":
            time.sleep(0.02)
        return time.monotonic() - start

    def ask(self, expression):
        return self.send("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def press(self, key, modifiers=0):
        for kind in ("keyDown", "keyUp"):
            text = {"text": key} if len(key) == 1 and kind == "keyDown" else {}
            self.send("Input.dispatchKeyEvent", type=kind, key=key, modifiers=modifiers, **text)

    def write(self, text):
        self.send("Input.insertText", text=text)
        # What is typed is looked for when the typing rests.
        time.sleep(0.3)

    def save(self, folder, form, name):
        """Saves something by the page's menu; the bytes of the file that comes of it."""
        self.send("Page.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
        self.ask(f"document.querySelector('[data-save={form}]').click()")
        path, end = folder / name, time.monotonic() + 10
        # On a busy machine the file is there before what is in it.
        while not (path.exists() and path.stat().st_size) and time.monotonic() < end:
            time.sleep(0.05)
        data = path.read_bytes() if path.exists() else b""
        path.unlink(missing_ok=True)
        return data

    def paper(self, folder):
        """The texts of the pages that are printed."""
        path = folder / "paper.pdf"
        path.write_bytes(base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True)["data"]))
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
        return text.split("\f")[:-1]

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def troubles(self):
        """What the page complained of, and what it fetched beside itself."""
        self.ask("1")
        names = ("Runtime.exceptionThrown", "Log.entryAdded")
        requests = [event for event in self.events if event.get("method") == "Network.requestWillBeSent"]
        return [json.dumps(event)[:300] for event in self.events if event.get("method") in names] + [
            event["params"]["request"]["url"] for event in requests[1:]]

    def close(self):
        self.send("Browser.close")
        self.process.wait(timeout=20)


class Checks:
    """What was checked, a line each."""

    def __init__(self):
        self.failed = False

    def expect(self, name, is_so, detail=""):
        print(f"pass {name}" if is_so else f"FAIL {name}: {detail}")
        self.failed = self.failed or not is_so
