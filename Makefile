# The one entry point for people. `make` alone lists what there is.
#
# Only Swift is taken for granted: every target installs the Debian packages that it lacks, by name.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

DOSSIER := .build/debug/dossier
RELEASE := .build/release/dossier

# What the build links, what the program starts, and the fonts of the letters.
BUILD_PACKAGES := pkg-config g++ libzip-dev zlib1g-dev libssl-dev libqpdf-dev libvips-dev libjpeg-dev libexif-dev \
  libturbojpeg0-dev libxml2-dev libpango1.0-dev libcairo2-dev libcmark-dev poppler-utils fonts-liberation2 \
  fonts-dejavu-core fonts-noto-core
# Other programs that the tests hold ours against.
TEST_PACKAGES := qpdf unzip zip python3 python3-pil
PEER_PACKAGES := p7zip-full libarchive-tools python3-venv tesseract-ocr tesseract-ocr-fra fonts-noto-cjk

.PHONY: help packages test-packages peers build release demo test soak install bench examples weights format format-check

help:
	@echo "make demo      installe ce qui manque, construit, puis valide, rédige et assemble un exemple"
	@echo "               install what is missing, build, then validate, draft and pack an example"
	@echo "make test      installe ce qui manque et passe les tests / install what is missing and run the tests"
	@echo "make install   construit et installe dans PREFIX/bin (défaut /usr/local) / build and install"
	@echo "make bench     mesure la vitesse, en rapports / measure speed, as ratios"
	@echo "make examples  reconstruit examples/ octet pour octet / rebuild examples/ byte for byte"
	@echo "make peers     installe les autres programmes des tests / install the tests' other programs"
	@echo "make soak      tous les essais longs / all the long runs"
	@echo "make format    met le code en forme / format the code"

packages:
	@.ci/packages $(BUILD_PACKAGES)

test-packages: packages
	@.ci/packages $(TEST_PACKAGES)

peers: test-packages
	@.ci/packages $(PEER_PACKAGES)
	@.ci/python-peers .build-peers

build: packages
	@echo "== swift build"
	@swift build --product dossier

release: packages
	@echo "== swift build -c release (Swift inside the binary)"
	@swift build -c release --static-swift-stdlib --product dossier

demo: build
	@.ci/demo $(DOSSIER)

test: test-packages
	@echo "== swift build (program and tests)"
	@swift build --build-tests
	@echo "== swift test"
	@swift test --skip-build

soak: test-packages
	@swift build --build-tests
	@SOAK=1 swift test --skip-build

PREFIX ?= /usr/local
install: release
	install -D -m 0755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/dossier

bench: release
	@.ci/packages zip qpdf python3-venv time
	@Benchmarks/bench.sh $(RELEASE)

examples: packages
	@swift run make-examples examples

# The weights by which letters are read: Training/README.md.
weights: packages
	@.ci/packages python3-venv
	@python3 -m venv .build-weights
	@.build-weights/bin/pip install --quiet --disable-pip-version-check scikit-learn==1.9.1 pyyaml
	@swift build --product letter-traits
	@.build-weights/bin/python Training/weigh.py .build/debug/letter-traits schemas/letters

format:
	@swift format --in-place --recursive --configuration .swift-format Sources Tests Plugins Package.swift

format-check:
	@swift format lint --recursive --configuration .swift-format Sources Tests Plugins Package.swift
